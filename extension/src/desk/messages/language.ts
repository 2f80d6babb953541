import { en } from './en.ts';
import { id, type Messages } from './id.ts';

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

export const messagesByLanguage: Readonly<Record<Language, Messages>> = { id, en };

export function isLanguage(value: unknown): value is Language {
  return value === 'id' || value === 'en';
}
