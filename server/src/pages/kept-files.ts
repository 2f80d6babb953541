import { attachmentClaimSchema, type AttachmentClaim, type CitizenMediaType } from '@kotak-aduan/api-client/schemas';
import type { PageLanguage } from './language.ts';
import { listOf } from './list-of.ts';
import type { SentForm } from './read-form.ts';

export type FileKind = 'photo' | 'video' | 'voice' | 'document';

/** A file of this form that the server has already. Its id opens nothing: a claim needs the form's own draft and the hash. */
export interface KeptFile {
  readonly claim: AttachmentClaim;
  readonly kind: FileKind;
  /** As it goes round with the form. */
  readonly field: string;
}

/** What a form calls its files: those that were chosen, those that the server has already, and those of them that are to be left out. */
export interface FileFields {
  readonly chosen: string;
  readonly kept: string;
  readonly dropped: string;
}
export const fileFields: FileFields = { chosen: 'foto', kept: 'berkas', dropped: 'buang' };

const pattern = /^([0-9a-f-]{36})\.([0-9a-f]{64})\.(photo|video|voice|document)$/;

export function keepFile({ uploadId, sha256, mediaType }: { uploadId: string; sha256: string; mediaType: CitizenMediaType }): KeptFile {
  const kind = kindOf(mediaType);
  return {
    claim: attachmentClaimSchema.parse({ uploadId, sha256, originalSha256: null, takenAt: null, place: null, caption: null }),
    kind,
    field: `${uploadId}.${sha256}.${kind}`,
  };
}

/** What an earlier page sent along, without what is to be left out. */
export function readKeptFiles(sent: SentForm, names = fileFields): KeptFile[] {
  const dropped = new Set(sent.texts(names.dropped));
  return sent.texts(names.kept).flatMap((field): KeptFile[] => {
    const [, uploadId, sha256, kind] = pattern.exec(field) ?? [];
    const claim = attachmentClaimSchema.safeParse({ uploadId, sha256, originalSha256: null, takenAt: null, place: null, caption: null });
    // The pattern allows no other kind.
    return claim.success && !dropped.has(field) ? [{ claim: claim.data, kind: kind as FileKind, field }] : [];
  });
}

/** `2 foto dan 1 dokumen`; empty for no files. */
export function countFiles(kinds: readonly FileKind[], { texts }: PageLanguage): string {
  const parts = (['photo', 'video', 'voice', 'document'] as const).flatMap((kind) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [texts.files.counts[kind](count)];
  });
  return listOf(parts, texts.frame.and);
}

export function kindOf(mediaType: CitizenMediaType): FileKind {
  if (mediaType.startsWith('image/')) return 'photo';
  if (mediaType.startsWith('video/')) return 'video';
  return mediaType.startsWith('audio/') ? 'voice' : 'document';
}
