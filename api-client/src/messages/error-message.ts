import type { ApiClientErrorCode } from '../errors/codes.ts';
import { en } from './en.ts';
import { id, type Messages } from './id.ts';

// Fails to compile where a code has no text, or a text no code.
const texts: Readonly<Record<MessageLanguage, Readonly<Record<ApiClientErrorCode, string>> & Messages>> = { id, en };

export const messageLanguages = ['id', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** What to tell a person about an error, with what to do next. An unknown code (a newer server's) reads as a fault on our side. */
export function errorMessage(code: string, language: MessageLanguage = 'id'): string {
  const known: Readonly<Partial<Record<string, string>>> = texts[language];
  return (Object.keys(known).includes(code) ? known[code] : null) ?? texts[language].internal;
}
