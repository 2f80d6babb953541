import { sha256Hex } from '@kotak-aduan/api-client';
import type { Draft, DraftFile } from '@kotak-aduan/api-client/drafts';
import {
  canonicalJson,
  evidenceManifestSchema,
  type EvidenceGapReason,
  type EvidenceItem,
  type EvidenceKind,
  type EvidenceManifest,
  type EvidenceText,
  type SealedEvidence,
} from '@kotak-aduan/api-client/schemas';
import type { ClipFields } from './clip-fields.ts';
import { isMediaAt, isScreenshot } from './clip-file.ts';

export type EvidenceGap = EvidenceManifest['gaps'][number];
type Facts = Omit<EvidenceManifest, 'items' | 'gaps' | 'sealedAt'>;

export interface EvidenceToSeal {
  readonly facts: Facts;
  readonly texts: readonly EvidenceText[];
  readonly files: readonly DraftFile[];
  readonly gaps: readonly EvidenceGap[];
  readonly now: Date;
}

const textKinds: Readonly<Record<string, { readonly kind: EvidenceKind; readonly mediaType: string }>> = {
  'bacaan.json': { kind: 'reading', mediaType: 'application/json' },
  'teks.txt': { kind: 'text', mediaType: 'text/plain' },
  'cuplikan.html': { kind: 'snippet', mediaType: 'text/html' },
};

/** Hashes every item, and the manifest of those hashes in its canonical form. */
export async function sealEvidence({ facts, texts, files, gaps, now }: EvidenceToSeal): Promise<SealedEvidence> {
  const items: EvidenceItem[] = [];
  for (const { name, content } of texts) {
    // Of several that are one clip, each has texts of its own: `teks-2.txt`.
    const known = textKinds[name.replace(/-\d+(?=\.)/, '')];
    if (known === undefined) throw new TypeError(`${name} is no text of the evidence`);
    items.push({ name, ...known, sizeBytes: new TextEncoder().encode(content).length, sha256: await sha256Hex(content), originalSha256: null });
  }
  for (const { name, mediaType, bytes, sha256, originalSha256 } of files) {
    items.push({ name, kind: isScreenshot({ name }) ? 'screenshot' : 'media', mediaType, sizeBytes: bytes.byteLength, sha256, originalSha256 });
  }
  const manifest = evidenceManifestSchema.parse({ ...facts, sealedAt: now.toISOString(), items, gaps });
  return { manifest, manifestSha256: await sha256Hex(canonicalJson(manifest)), texts: [...texts], omitted: [] };
}

/** The draft with its evidence sealed anew, after a picture came or the screenshot is known to be missing. What nobody reads of a page stays as it was. */
export async function resealed(
  draft: Draft<ClipFields>,
  { gaps: added = [], now }: { readonly gaps?: readonly EvidenceGap[]; readonly now: Date },
): Promise<Draft<ClipFields>> {
  const { evidence } = draft.fields;
  if (evidence === null || evidence === undefined) return draft;
  const { items: _items, gaps: known, sealedAt: _sealedAt, ...facts } = evidence.manifest;
  // A picture that came after all is no gap any more; which are lacking now is counted anew. What the page doesn't give an address of stays one.
  const kept = [...known, ...added].filter(({ kind, reason }) => kind !== 'media' || reason === 'removed' || reason === 'not-found');
  const gaps = unique([...kept, ...removedGaps(draft, evidence), ...mediaGaps(draft)]);
  return { ...draft, fields: { ...draft.fields, evidence: await sealEvidence({ facts, texts: evidence.texts, files: draft.files, gaps, now }) } };
}

/** What a person left out since: it was sealed once, and is told. */
function removedGaps({ files, fields }: Draft<ClipFields>, { manifest }: SealedEvidence): EvidenceGap[] {
  const isHere = (name: string): boolean => files.some((file) => file.name === name) || fields.evidence?.texts.some((text) => text.name === name) === true;
  return manifest.items.filter(({ name }) => !isHere(name)).map(({ kind }) => ({ kind, reason: 'removed' }));
}

function mediaGaps({ files, fields }: Draft<ClipFields>): EvidenceGap[] {
  return fields.clip.media.flatMap(({ kind }, index): EvidenceGap[] => {
    if (kind === 'video') return [{ kind: 'media', reason: 'not-kept' }];
    return files.some((file) => isMediaAt(file, index)) ? [] : [{ kind: 'media', reason: 'unreachable' }];
  });
}

function unique(gaps: readonly EvidenceGap[]): EvidenceGap[] {
  return [...new Map(gaps.map((gap) => [`${gap.kind} ${gap.reason}`, gap])).values()];
}

export const gap = (kind: EvidenceKind, reason: EvidenceGapReason): EvidenceGap => ({ kind, reason });
