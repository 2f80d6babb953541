import type { DraftFile } from '../drafts/draft.ts';
import type { AttachmentClaim } from '../schemas/attachment.ts';

/** What a complaint, clip or message says of its uploaded files. */
export function claimFiles(files: readonly DraftFile[]): AttachmentClaim[] {
  return files.map(({ uploadId, sha256, originalSha256, takenAt, place, caption }) => {
    if (uploadId === null) throw new Error('A file was claimed before it was uploaded');
    return { uploadId, sha256, originalSha256, takenAt, place: place ?? null, caption };
  });
}
