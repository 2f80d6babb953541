import { type LanguageCode, languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';
import type { Context } from 'hono';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { english } from './messages/english.ts';
import { indonesian, type PageTexts } from './messages/indonesian.ts';
import { javanese } from './messages/javanese.ts';
import { sundanese } from './messages/sundanese.ts';
import { preferredLanguage } from './preferred-language.ts';

/** The language that a page is written in. */
export interface PageLanguage {
  readonly code: LanguageCode;
  readonly texts: PageTexts;
  /** An address of ours that goes on in this language: of a link, or of what a form is posted to. */
  readonly address: (path: string) => string;
}

const texts: Readonly<Record<LanguageCode, PageTexts>> = { id: indonesian, jv: javanese, su: sundanese, en: english };

/** What `?locale=` says, on a form's address as on a link's; else what the browser says that somebody chose; else Indonesian. */
export function languageOf(c: Context<AppEnvironment>): PageLanguage {
  const asked = c.req.query('locale');
  const chosen = languageCodes.find((code) => code === asked) ?? null;
  return inLanguage(chosen ?? preferredLanguage(c.req.header('accept-language') ?? ''), { isChosen: chosen !== null });
}

/** `isChosen` keeps to the language in every address, also to Indonesian; what a browser says it says again by itself. */
export function inLanguage(code: LanguageCode, { isChosen }: { isChosen: boolean }): PageLanguage {
  return { code, texts: texts[code], address: (path) => (isChosen ? addressIn(code, path) : path) };
}

/** Of pages for those who build a site or measure the box: they are in Indonesian alone. */
export const onlyIndonesian: PageLanguage = inLanguage('id', { isChosen: false });

/** The same page in that language. A path of ours, with or without a query. */
export function addressIn(code: LanguageCode, path: string): string {
  const url = new URL(path, 'http://sini');
  url.searchParams.set('locale', code);
  return `${url.pathname}${url.search}${url.hash}`;
}

/** What a refusal says; an unknown code (a newer part's) reads as a fault on our side. */
export function errorText(code: string, language: PageLanguage): string {
  const known: Readonly<Partial<Record<string, string>>> = language.texts.errors;
  return (Object.hasOwn(known, code) ? known[code] : null) ?? language.texts.errors.internal;
}
