import { answeringEn } from './answering-en.ts';
import { answeringId, type AnsweringMessages } from './answering-id.ts';
import type { UiLanguage } from './messages.ts';

export function answeringIn(language: UiLanguage): AnsweringMessages {
  return language === 'en' ? answeringEn : answeringId;
}
