import { whoReadsId } from '@kotak-aduan/api-client/messages/who-reads-id';

/** Texts of a complaint about an official. */
export const officialId = {
  ...whoReadsId,
  byCategory: 'Tercentang karena cerita atau pilihan Anda. Kalau bukan tentang petugas, hapus centangnya: aduan lalu dibaca instansi di “Ditujukan ke”.',
  unitLabel: 'Petugas itu bekerja di mana?',
  unitHint: (inspectorate: string) => `Boleh dikosongkan, kecuali ia bekerja di ${inspectorate}.`,
  unitUnknown: 'Saya tidak tahu',
};
export type OfficialMessages = typeof officialId;
