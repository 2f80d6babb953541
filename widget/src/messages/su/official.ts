// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import { whoReadsSu } from '@kotak-aduan/api-client/messages/who-reads-su';
import type { OfficialMessages } from '../id/official.ts';

export const officialSu: OfficialMessages = {
  ...whoReadsSu,
  byCategory:
    'Dicentang kumargi carios atanapi pilihan anjeun. Upami sanés perkawis patugas, hapus centangna: aduan teras dibaca ku instansi dina “Ditujukeun ka”.',
  unitLabel: 'Patugas éta didamel di mana?',
  unitHint: (inspectorate) => `Kénging dikosongkeun, iwal upami anjeunna didamel di ${inspectorate}.`,
  unitUnknown: 'Abdi teu terang',
};
