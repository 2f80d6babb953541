/** Texts of choosing a language. */
export const languageId = {
  /** Of a translation that no native speaker has read. */
  unchecked: '',
  missing: 'Bahasa ini belum termuat karena sambungan terputus. Coba lagi setelah tersambung.',
  /** Leads to what was tried for everybody’s sake, and to where a barrier is told of. */
  barrier: 'Ada yang menghalangi Anda memakai kotak ini?',
};
export type LanguageMessages = typeof languageId;
