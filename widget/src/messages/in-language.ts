import type { LanguageCode } from './language-codes.ts';

/** Of texts that are few enough to come in all languages at once; an unknown language reads as Indonesian. */
export function inLanguage<Texts>(locale: string | null | undefined, texts: Readonly<Record<LanguageCode, Texts>>): Texts {
  return locale === 'jv' || locale === 'su' || locale === 'en' ? texts[locale] : texts.id;
}
