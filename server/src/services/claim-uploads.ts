import { complaintMaxBytes, type AttachmentClaim } from '@kotak-aduan/api-client/schemas';
import { ApiError } from '../errors/api-error.ts';
import type { AttachmentPurpose, DatabaseTransaction } from '../repositories/database.ts';
import { findClaimableUpload, insertAttachment, updateUpload } from '../repositories/upload-repository.ts';

export interface ClaimOptions {
  readonly claims: readonly AttachmentClaim[];
  /** Uploads are bound to the draft they were sent for. */
  readonly draftId: string;
  readonly purpose: AttachmentPurpose;
  readonly caseId: string;
  readonly complaintId?: string;
  readonly messageId?: string;
  readonly resolutionId?: string;
  readonly joinedClipId?: string;
  /** Of the list in the request: `attachments`, `before`; names the refused field. */
  readonly field: string;
  /** Of the first claim in that list, where only a part of it is given. */
  readonly firstPosition?: number;
  readonly now: string;
}

/** Makes uploads the attachments of something, in the transaction that stores it. A foreign, used or expired id is simply missing. */
export async function claimUploads(transaction: DatabaseTransaction, options: ClaimOptions): Promise<void> {
  let totalBytes = 0;
  for (const [index, claim] of options.claims.entries()) {
    const position = (options.firstPosition ?? 0) + index;
    const upload = await findClaimableUpload(transaction, { uploadId: claim.uploadId, draftId: options.draftId, sha256: claim.sha256, now: options.now });
    if (upload === undefined) throw new ApiError('upload-missing', 'an upload is missing', { fields: [`${options.field}.${position}`] });
    totalBytes += upload.size_bytes;
    if (totalBytes > complaintMaxBytes) throw new ApiError('too-large', `attachments exceed ${complaintMaxBytes} bytes`, { fields: [options.field] });
    await updateUpload(transaction, claim.uploadId, { state: 'claimed' });
    await insertAttachment(transaction, {
      upload_id: claim.uploadId,
      case_id: options.caseId,
      complaint_id: options.complaintId ?? null,
      message_id: options.messageId ?? null,
      resolution_id: options.resolutionId ?? null,
      joined_clip_id: options.joinedClipId ?? null,
      purpose: options.purpose,
      position,
      caption: claim.caption,
      original_sha256: claim.originalSha256,
      taken_at: claim.takenAt,
      place_json: claim.place === null ? null : JSON.stringify(claim.place),
      claimed_at: options.now,
    });
  }
}
