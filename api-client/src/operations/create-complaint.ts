import { complaintDraftSchema, complaintReceiptSchema } from '../schemas/complaint.ts';
import { defineOperation } from './define-operation.ts';

export const createComplaint = defineOperation({
  id: 'createComplaint',
  summary: 'Files a complaint. Answered only when it is stored for good.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/complaints',
  allow: ['public'],
  body: complaintDraftSchema,
  isIdempotent: true,
  needsProofOfWork: true,
  success: { status: 201, schema: complaintReceiptSchema },
  errors: [
    'invalid-input',
    'too-large',
    'unsupported-media-type',
    'upload-missing',
    'identity-not-allowed-here',
    'proof-of-work-required',
    'key-reused',
    'still-running',
  ],
});
