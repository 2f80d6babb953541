import type { AttachmentClaim } from '../schemas/attachment.ts';
import { caseIdSchema, complaintNumberSchema, draftIdSchema, idempotencyKeySchema, sha256Schema, unitIdSchema, uploadIdSchema } from '../schemas/ids.ts';
import type { ComplaintFields } from '../outbox/filing-fields.ts';
import { complaintReceiptSchema, type ComplaintReceipt } from '../schemas/complaint.ts';
import { uploadSchema, type Upload } from '../schemas/upload.ts';

/** Values for tests: made up, valid, always the same. */
export const exampleDraftId = draftIdSchema.parse('11111111-1111-4111-8111-111111111111');
export const exampleCaseId = caseIdSchema.parse('22222222-2222-4222-8222-222222222222');
export const exampleUploadId = uploadIdSchema.parse('33333333-3333-4333-8333-333333333333');
export const exampleKey = idempotencyKeySchema.parse('44444444-4444-4444-8444-444444444444');
export const exampleSha256 = sha256Schema.parse('0'.repeat(64));

export const exampleComplaintFields: ComplaintFields = {
  kind: 'complaint',
  text: 'Lampu jalan di depan pasar mati sejak Senin.',
  language: 'id',
  identity: 'named',
  name: 'Sri Contoh',
  contact: null,
  agencyId: unitIdSchema.parse('dishub'),
  categoryId: null,
  respondentUnitId: null,
  place: null,
  noticeVersion: '1',
};

export const exampleComplaint = { ...exampleComplaintFields, draftId: exampleDraftId, trackingCodeHash: exampleSha256, attachments: [] };

/** The server's receipt for a body with this hash. */
export function exampleReceipt(payloadSha256: string): ComplaintReceipt {
  return complaintReceiptSchema.parse({
    complaintNumber: complaintNumberSchema.parse('2026-7K3M9Q'),
    receivedAt: '2026-11-22T02:00:00.000Z',
    unit: { unitId: 'dishub', name: 'Dinas Perhubungan', shortName: 'Dishub' },
    dueAt: null,
    payloadSha256,
  });
}

export function exampleUpload(uploadId: string, sha256: string): Upload {
  return uploadSchema.parse({ uploadId, sha256, mediaType: 'image/jpeg', sizeBytes: 3, expiresAt: '2026-11-23T02:00:00.000Z' });
}

export const exampleClaim: AttachmentClaim = {
  uploadId: exampleUploadId,
  sha256: exampleSha256,
  originalSha256: null,
  takenAt: null,
  place: null,
  caption: null,
};
