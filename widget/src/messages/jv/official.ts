// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import { whoReadsJv } from '@kotak-aduan/api-client/messages/who-reads-jv';
import type { OfficialMessages } from '../id/official.ts';

export const officialJv: OfficialMessages = {
  ...whoReadsJv,
  byCategory:
    'Kacenthang amargi cariyos utawi pilihan panjenengan. Menawi sanes bab petugas, centhangipun dipunicali kemawon: aduan lajeng dipunwaos instansi ing “Katujokaken dhateng”.',
  unitLabel: 'Petugas punika makarya wonten pundi?',
  unitHint: (inspectorate) => `Kenging kosong, kajawi piyambakipun makarya wonten ${inspectorate}.`,
  unitUnknown: 'Kula mboten mangertos',
};
