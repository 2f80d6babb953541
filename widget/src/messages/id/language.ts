/** Texts of choosing a language. */
export const languageId = {
  /** Of a translation that no native speaker has read. */
  unchecked: '',
  missing: 'Bahasa ini belum termuat karena sambungan terputus. Coba lagi setelah tersambung.',
};
export type LanguageMessages = typeof languageId;
