import type { NoticeMessages } from '../id/notice.ts';

// Belum diperiksa penutur asli.
export const noticeJv: NoticeMessages = {
  answeredSubject: (number) => `Aduan ${number}: wonten wangsulan`,
  answered: (number) => `Wonten wangsulan kangge aduan panjenengan nomer ${number}.`,
  changedSubject: (number) => `Aduan ${number}: kawontenanipun ewah`,
  changed: (number) => `Kawontenan aduan panjenengan nomer ${number} ewah.`,
  howToRead: (address) =>
    `Kangge maos, bikak ${address} lajeng lebetaken kode lacak panjenengan. Supados aman, isi aduan saha kodenipun mboten kula serat ing ngriki.`,
  automatic:
    'Serat punika dipunkintun kanthi otomatis saha mboten saged dipunwangsuli. Menawi mboten kersa dipunkabari malih, bikak aduanipun lajeng pilih busak kontak kula.',
  /** By WhatsApp, from an operator's own hand. */
  fromOfficers: (city) => `Kula nuwun, kula petugas aduan ${city}.`,
  neverCode: 'Petugas mboten nate nyuwun kode lacak panjenengan. Menawi mboten kersa dipunkabari malih, bikak aduanipun lajeng pilih busak kontak kula.',
};
