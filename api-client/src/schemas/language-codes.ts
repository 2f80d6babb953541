/** The languages that are spoken to citizens, in the order in which they are offered. */
export const languageCodes = ['id', 'jv', 'su', 'en'] as const;
export type LanguageCode = (typeof languageCodes)[number];
