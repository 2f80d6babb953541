import type { AttachmentClaim } from '@kotak-aduan/api-client/schemas';
import { ApiError } from '../errors/api-error.ts';
import type { DatabaseTransaction } from '../repositories/database.ts';
import { findCitizenPhotos, insertResolutionPhoto, type CitizenPhoto } from '../repositories/desk-case-repository.ts';
import { findUpload } from '../repositories/upload-repository.ts';
import { readCapture } from './capture.ts';
import { claimUploads } from './claim-uploads.ts';

export interface EvidenceClaimOptions {
  readonly claims: readonly AttachmentClaim[];
  readonly draftId: string;
  readonly caseId: string;
  readonly resolutionId: string;
  readonly purpose: 'before' | 'after' | 'document';
  readonly field: string;
  readonly now: string;
}

/**
 * Makes files the proof of a resolution. An agency's own must have come in as evidence, so that its original was hashed
 * and read by us; what it said counts, not what the claim says. The citizen's own photo may be named as "before".
 */
export async function claimEvidence(transaction: DatabaseTransaction, options: EvidenceClaimOptions): Promise<void> {
  const citizenPhotos = new Map<string, CitizenPhoto>();
  if (options.purpose === 'before') for (const photo of await findCitizenPhotos(transaction, options.caseId)) citizenPhotos.set(photo.upload_id, photo);
  for (const [position, claim] of options.claims.entries()) {
    const photo = citizenPhotos.get(claim.uploadId);
    if (photo !== undefined) {
      assertSamePhoto(photo, claim, `${options.field}.${position}`);
      // Named a second time it is missing, like any file that was claimed.
      citizenPhotos.delete(claim.uploadId);
      await insertResolutionPhoto(transaction, { resolution_id: options.resolutionId, upload_id: claim.uploadId, position });
    } else {
      await claimOne(transaction, { ...options, claim, position });
    }
  }
}

/** The desk hashes what it shows, the citizen hashed what was sent: either names these bytes. */
function assertSamePhoto(photo: CitizenPhoto, claim: AttachmentClaim, field: string): void {
  if (claim.sha256 !== photo.sha256 && claim.sha256 !== photo.stored_sha256)
    throw new ApiError('upload-missing', 'the hash is not that of this photo', { fields: [field] });
}

async function claimOne(
  transaction: DatabaseTransaction,
  { claim, position, ...options }: EvidenceClaimOptions & { claim: AttachmentClaim; position: number },
): Promise<void> {
  const fields = [`${options.field}.${position}`];
  const upload = await findUpload(transaction, claim.uploadId);
  if (upload?.source !== 'agency') throw new ApiError('upload-missing', 'this is no evidence of an agency', { fields });
  if (options.purpose !== 'document' && !upload.media_type.startsWith('image/')) {
    throw new ApiError('invalid-input', 'before and after are photos', { fields });
  }
  const capture = readCapture(upload.capture_json);
  const proven = { ...claim, originalSha256: claim.sha256, takenAt: capture.takenAt, place: capture.place };
  await claimUploads(transaction, { ...options, claims: [proven], firstPosition: position });
}
