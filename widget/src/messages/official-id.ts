/** Texts of a complaint about an official. */
export const officialId = {
  reads: (reader: string) => `Yang membaca aduan ini hanya ${reader}.`,
  readsNot: 'Petugas itu, tempat kerjanya, dan instansi lain tidak bisa membacanya.',
  knowsName: (reader: string) => `Nama Anda juga hanya diketahui ${reader}.`,
  unitLabel: 'Petugas itu bekerja di mana?',
  unitHint: 'Boleh dikosongkan.',
  unitUnknown: 'Saya tidak tahu',
};
export type OfficialMessages = typeof officialId;
