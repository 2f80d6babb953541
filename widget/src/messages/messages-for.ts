import { id, type Messages } from './id/form.ts';
import type { PartTexts } from './part-texts.ts';
import type { TrackingMessages } from './id/tracking.ts';

export interface Language {
  readonly texts: Messages;
  /** Texts of error codes; null where the form's own chunk has them (Indonesian). */
  readonly errorTexts: Readonly<Record<string, string>> | null;
  /** Of the view that follows a code; null likewise. */
  readonly trackingTexts: TrackingMessages | null;
  /** Of the parts of the form that come when they are asked for; null likewise. */
  readonly partTexts: PartTexts | null;
}

export const indonesian: Language = { texts: id, errorTexts: null, trackingTexts: null, partTexts: null };

/** Indonesian is there at once; any other language is fetched when it is asked for. */
export async function messagesFor(locale: string): Promise<Language> {
  if (locale !== 'en') return indonesian;
  const { en, errorTexts, partsEn, trackingEn } = await import('./en.ts');
  return { texts: en, errorTexts, trackingTexts: trackingEn, partTexts: partsEn };
}
