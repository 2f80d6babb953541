import { errorMessage } from '@kotak-aduan/api-client/messages';
import { en } from './en.ts';
import { id, type Messages } from './id.ts';

export const uiLanguages = ['id', 'en'] as const;
/** Each by its own name, whatever language the page is in. */
export const uiLanguageNames: Readonly<Record<UiLanguage, string>> = { id: 'Bahasa Indonesia', en: 'English' };
export type UiLanguage = (typeof uiLanguages)[number];

export function messagesIn(language: UiLanguage): Messages {
  return language === 'en' ? en : id;
}

/** What to tell a person about an error code, the extension's own or the server's. */
export function faultText(code: string, language: UiLanguage): string {
  const own: Readonly<Record<string, string>> = messagesIn(language).faults;
  return own[code] ?? errorMessage(code, language);
}
