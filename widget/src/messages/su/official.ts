// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import { whoReadsSu } from '@kotak-aduan/api-client/messages/who-reads-su';
import type { OfficialMessages } from '../id/official.ts';

export const officialSu: OfficialMessages = {
  ...whoReadsSu,
  byCategory: 'Parantos dicentang kumargi aduan ieu ditujukeun salaku aduan perkawis patugas. Upami sanés, gentos pilihanana dina “Ditujukeun ka”.',
  unitLabel: 'Patugas éta didamel di mana?',
  unitHint: (inspectorate) => `Kénging dikosongkeun, iwal upami anjeunna didamel di ${inspectorate}.`,
  unitUnknown: 'Abdi teu terang',
};
