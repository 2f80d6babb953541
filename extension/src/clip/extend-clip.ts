import type { Draft } from '@kotak-aduan/api-client/drafts';
import { textMaxLength, type CityConfig, type Clip, type Contact, type SealedEvidence } from '@kotak-aduan/api-client/schemas';
import { beginEvidence } from './begin-evidence.ts';
import { makeClipFields, type ClipFields } from './clip-fields.ts';
import type { CheckedPageReading } from './page-reading-schema.ts';
import { gap, resealed, type EvidenceGap } from './seal-evidence.ts';

export interface ClipExtension {
  /** As it was read anew, with one message more. */
  readonly clip: Clip;
  readonly contact: Contact | null;
  readonly reading: CheckedPageReading;
  readonly direction: 'before' | 'after';
  /** For the suggestion that its words make; null where the city was never seen. */
  readonly city: CityConfig | null;
  readonly now: Date;
}

/** The draft with a longer run in it: what the person wrote, chose and filled in stays, and the evidence is sealed anew. */
export async function extendClip(draft: Draft<ClipFields>, extension: ClipExtension): Promise<Draft<ClipFields>> {
  const { fields } = draft;
  const { contact, direction } = extension;
  const clip = withPersonsWords(extension.clip, fields.clip);
  const evidence = await sealedAnew(draft, { ...extension, clip });
  const text = joined(fields, clip, direction);
  return resealed(
    {
      ...draft,
      fields: { ...fields, clip, text, contact: fields.contact ?? contact, ...suggested(fields, clip, extension.city), evidence: evidence?.sealed ?? null },
    },
    { gaps: evidence?.gaps ?? [], now: extension.now },
  );
}

/** Where the agency is still the one that the first words suggested, more words may suggest another; what a person chose stays. */
function suggested(fields: ClipFields, clip: Clip, city: CityConfig | null): Partial<ClipFields> {
  const first = makeClipFields(fields.clip, city);
  if (fields.agencyId !== first.agencyId || fields.categoryId !== first.categoryId) return {};
  const { agencyId, categoryId } = makeClipFields(clip, city);
  return { agencyId, categoryId };
}

/** Of what a person filled in, the author is still the same; the time is that of the first message, which may be another one now. */
function withPersonsWords(clip: Clip, before: Clip): Clip {
  const sources = { ...clip.sources };
  const kept: Partial<Clip> = {};
  for (const field of ['authorName', 'authorHandle', 'permalink'] as const) {
    if (before.sources[field] !== 'person' || clip[field] !== null) continue;
    kept[field] = before[field];
    sources[field] = 'person';
  }
  return { ...clip, ...kept, sources };
}

/** Words that somebody has edited are kept; the new ones stand before or after them. */
function joined({ text, clip: before }: ClipFields, after: Clip, direction: ClipExtension['direction']): string {
  const words = after.text ?? '';
  if (text === (before.text ?? '').slice(0, textMaxLength)) return words.slice(0, textMaxLength);
  const message = after.messages?.at(direction === 'before' ? 0 : -1);
  const added = message?.from === 'author' ? (message.text ?? '') : '';
  return [direction === 'before' ? added : text, direction === 'before' ? text : added]
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, textMaxLength);
}

/** The screenshot stays the one of the first click: it shows a part of what is clipped now. */
async function sealedAnew(
  draft: Draft<ClipFields>,
  { clip, reading, now }: ClipExtension,
): Promise<{ readonly sealed: SealedEvidence; readonly gaps: readonly EvidenceGap[] } | null> {
  const { evidence } = (await resealed(draft, { now })).fields;
  if (evidence === null || evidence === undefined) return null;
  const { gaps, extensionVersion } = evidence.manifest;
  const ofPictures = gaps.filter(({ kind, reason }) => kind === 'screenshot' || kind === 'media' || reason === 'removed');
  const hasScreenshot = evidence.manifest.items.some(({ kind }) => kind === 'screenshot');
  return {
    sealed: await beginEvidence({ clip, reading, extensionVersion, now }),
    gaps: [...ofPictures, ...(hasScreenshot ? [gap('screenshot', 'cut')] : [])],
  };
}
