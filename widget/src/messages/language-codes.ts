export { languageCodes, type LanguageCode } from '@kotak-aduan/api-client/schemas/language-codes';
