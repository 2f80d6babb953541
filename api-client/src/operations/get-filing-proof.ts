import { filingProofSchema } from '../schemas/filing-proof.ts';
import { defineOperation } from './define-operation.ts';

export const getFilingProof = defineOperation({
  id: 'getFilingProof',
  summary: 'Proof of filing in full: everything that was filed, when, with whom, and what the paper lacks for the Ombudsman.',
  group: 'public',
  method: 'GET',
  path: '/api/v1/tracking/proof',
  allow: ['tracker'],
  success: { status: 200, schema: filingProofSchema },
  errors: ['unauthenticated', 'session-expired'],
});
