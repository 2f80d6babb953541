import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import type { CityConfig, Clip, Contact, Language } from '@kotak-aduan/api-client/schemas';
import { languageSchema, textMaxLength } from '@kotak-aduan/api-client/schemas';
import { suggestForClip } from './suggest-for-clip.ts';

export type { ClipFields };

/** A form as it first opens: the clip's own words, and the agency that they suggest where the city is known. */
export function makeClipFields(clip: Clip, city: CityConfig | null, contact: Contact | null = null): ClipFields {
  const suggestion = city === null || clip.text === null ? null : suggestForClip({ text: clip.text, clip, categories: city.categories });
  return {
    kind: 'complaint',
    text: (clip.text ?? '').slice(0, textMaxLength),
    language: readLanguage(clip.language),
    contact,
    agencyId: suggestion?.agencyId ?? null,
    categoryId: suggestion?.categoryId ?? null,
    respondentUnitId: null,
    // No picture's bytes are here yet: should the background be stopped now, the draft says so.
    clip: clip.media.length === 0 || clip.gaps.includes('media') ? clip : { ...clip, gaps: [...clip.gaps, 'media'] },
  };
}

function readLanguage(declared: string): Language {
  const parsed = languageSchema.safeParse(declared);
  return parsed.success ? parsed.data : 'und';
}
