import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import type { Clip, Language } from '@kotak-aduan/api-client/schemas';
import { languageSchema, textMaxLength } from '@kotak-aduan/api-client/schemas';

export type { ClipFields };

/** A form as it first opens: the clip's own words, nobody chosen. */
export function makeClipFields(clip: Clip): ClipFields {
  return {
    kind: 'complaint',
    text: (clip.text ?? '').slice(0, textMaxLength),
    language: readLanguage(clip.language),
    contact: null,
    agencyId: null,
    categoryId: null,
    respondentUnitId: null,
    clip,
  };
}

function readLanguage(declared: string): Language {
  const parsed = languageSchema.safeParse(declared);
  return parsed.success ? parsed.data : 'und';
}
