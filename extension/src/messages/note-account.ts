import type { UiLanguage } from './messages.ts';
import { noteAccountEn } from './note-account-en.ts';
import { noteAccountId, type NoteAccountMessages } from './note-account-id.ts';

export function noteAccountIn(language: UiLanguage): NoteAccountMessages {
  return language === 'en' ? noteAccountEn : noteAccountId;
}
