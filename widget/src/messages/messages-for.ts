import { id, type Messages } from './id/form.ts';
import type { PartTexts } from './part-texts.ts';
import type { TrackingMessages } from './id/tracking.ts';
import type { LanguageCode } from './language-codes.ts';

export interface Language {
  readonly code: LanguageCode;
  readonly texts: Messages;
  /** Texts of error codes; null where the form's own chunk has them (Indonesian). */
  readonly errorTexts: Readonly<Record<string, string>> | null;
  /** Of the view that follows a code; null likewise. */
  readonly trackingTexts: TrackingMessages | null;
  /** Of the parts of the form that come when they are asked for; null likewise. */
  readonly partTexts: PartTexts | null;
  /** Words of a day or a time that read otherwise than in the formatter; null where none do. */
  readonly dateWords: Readonly<Record<string, string>> | null;
}

export const indonesian: Language = { code: 'id', texts: id, errorTexts: null, trackingTexts: null, partTexts: null, dateWords: null };

/** Indonesian is there at once, and what anything unknown reads as; any other language is fetched when it is asked for. */
export async function messagesFor(locale: string | null | undefined): Promise<Language> {
  switch (locale ?? 'id') {
    case 'en':
      return (await import('./en.ts')).english;
    case 'jv':
      return (await import('./jv.ts')).javanese;
    case 'su':
      return (await import('./su.ts')).sundanese;
    default:
      return indonesian;
  }
}
