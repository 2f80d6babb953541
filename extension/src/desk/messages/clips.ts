import { clipsEn } from './clips-en.ts';
import { clipsId, type ClipsMessages } from './clips-id.ts';
import type { Language } from './language.ts';

export function clipsIn(language: Language): ClipsMessages {
  return language === 'en' ? clipsEn : clipsId;
}
