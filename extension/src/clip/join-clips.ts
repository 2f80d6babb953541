import type { Draft, DraftFile } from '@kotak-aduan/api-client/drafts';
import { attachmentsMax, type CityConfig, type Clip, type ClipPart, clipPartsMax, type EvidenceText, textMaxLength } from '@kotak-aduan/api-client/schemas';
import { makeClipFields, type ClipFields } from './clip-fields.ts';
import { isScreenshot, numbered } from './clip-file.ts';
import { resealed, sealEvidence, type EvidenceGap } from './seal-evidence.ts';

type ClipDraft = Draft<ClipFields>;
const mediaMax = 20;

/**
 * Several clips as one: the first with the others as its parts, each with author, time and link of its own, and everything that was sealed of any of
 * them sealed anew. Null where they don't belong into one: of different platforms, private messages, on their way already, or too many.
 */
export async function joinClips(
  drafts: readonly ClipDraft[],
  { city, now }: { readonly city: CityConfig | null; readonly now: Date },
): Promise<ClipDraft | null> {
  const [first, ...others] = drafts;
  if (first === undefined || others.length === 0 || drafts.length > clipPartsMax || !drafts.every((draft) => isJoinable(draft, first))) return null;
  const clips = drafts.map(({ fields }) => fields.clip);
  const media = clips.flatMap((clip) => clip.media).slice(0, mediaMax);
  const gaps = clips.some((clip) => clip.gaps.includes('media')) ? [...new Set([...first.fields.clip.gaps, 'media' as const])] : first.fields.clip.gaps;
  const clip: Clip = { ...first.fields.clip, media, gaps, parts: others.map(({ fields }) => partOf(fields.clip)) };
  const text = joinedText(drafts);
  const { agencyId, categoryId } = makeClipFields({ ...clip, text }, city);
  // What a person chose for the first stays.
  const suggested = makeClipFields(first.fields.clip, city);
  const isChosen = first.fields.agencyId !== suggested.agencyId || first.fields.categoryId !== suggested.categoryId;
  const files = joinedFiles(drafts);
  const joined = { ...first, files, fields: { ...first.fields, clip, text, ...(isChosen ? {} : { agencyId, categoryId }) } };
  return resealed({ ...joined, fields: { ...joined.fields, evidence: await joinedEvidence(drafts, files, now) } }, { now });
}

function isJoinable({ fields, status }: ClipDraft, first: ClipDraft): boolean {
  const { clip } = fields;
  const isWriting = status.kind === 'writing' || status.kind === 'failed';
  return isWriting && clip.platform === first.fields.clip.platform && clip.kind !== 'message' && clip.messages === undefined && clip.parts === undefined;
}

/** Its pictures are the clip's, and so is their gap. */
function partOf({
  kind,
  postId,
  commentId,
  permalink,
  authorName,
  authorHandle,
  authorUrl,
  text,
  postedAt,
  postedAtPrecision,
  postedAtLabel,
  gaps,
}: Clip): ClipPart {
  return {
    kind,
    postId,
    commentId,
    permalink,
    authorName,
    authorHandle,
    authorUrl,
    text,
    postedAt,
    postedAtPrecision,
    postedAtLabel,
    gaps: gaps.filter((gap) => gap !== 'media'),
  };
}

/** Whose words are whose is said where they are of more than one. */
function joinedText(drafts: readonly ClipDraft[]): string {
  const nameOf = ({ authorName, authorHandle }: Clip): string | null => (authorHandle === null ? authorName : `@${authorHandle}`);
  const isOneAuthor = new Set(drafts.map(({ fields }) => nameOf(fields.clip))).size === 1;
  return drafts
    .filter(({ fields }) => fields.text.trim() !== '')
    .map(({ fields: { clip, text } }) => (isOneAuthor || nameOf(clip) === null ? text : `${nameOf(clip)}: ${text}`))
    .join('\n\n')
    .slice(0, textMaxLength);
}

/** A screenshot of each before anybody's pictures, which are named after their place among all pictures. */
function joinedFiles(drafts: readonly ClipDraft[]): DraftFile[] {
  const shots = drafts.flatMap(({ files }, index) => files.filter(isScreenshot).map((file) => ({ ...file, name: numbered(file.name, index) })));
  let offset = 0;
  const pictures = drafts.flatMap(({ files, fields }) => {
    const before = offset;
    offset += fields.clip.media.length;
    return files
      .filter((file) => !isScreenshot(file))
      .map((file) => ({ ...file, name: file.name.replace(/^foto-(\d+)/, (_, n: string) => `foto-${Number(n) + before}`) }));
  });
  return [...shots, ...pictures].slice(0, attachmentsMax);
}

async function joinedEvidence(drafts: readonly ClipDraft[], files: readonly DraftFile[], now: Date): Promise<ClipFields['evidence']> {
  const sealed = drafts.map(({ fields }) => fields.evidence ?? null);
  const [first] = sealed;
  if (first === null || first === undefined) return null;
  const texts = sealed.flatMap((evidence, index): EvidenceText[] => evidence?.texts.map((text) => ({ ...text, name: numbered(text.name, index) })) ?? []);
  const gaps = sealed
    .flatMap((evidence): readonly EvidenceGap[] => evidence?.manifest.gaps ?? [])
    .filter(({ kind, reason }) => kind !== 'media' || reason === 'removed');
  const unique = [...new Map(gaps.map((gap) => [`${gap.kind} ${gap.reason}`, gap])).values()];
  const { items: _items, gaps: _gaps, sealedAt: _sealedAt, ...facts } = first.manifest;
  return sealEvidence({ facts, texts, files, gaps: unique, now });
}
