import { confirmResolution } from './confirm-resolution.ts';
import { createCitizenReply } from './create-citizen-reply.ts';
import { createComplaint } from './create-complaint.ts';
import { createUpload } from './create-upload.ts';
import { disputeResolution } from './dispute-resolution.ts';
import { getCapabilities } from './get-capabilities.ts';
import { getChallenge } from './get-challenge.ts';
import { getCity } from './get-city.ts';
import { getFilingProof } from './get-filing-proof.ts';
import { getOwnData } from './get-own-data.ts';
import { getTrackedCase } from './get-tracked-case.ts';
import { listOfficialAccounts } from './list-official-accounts.ts';
import { listPlaces } from './list-places.ts';
import { openTracking } from './open-tracking.ts';
import { rateAnswer } from './rate-answer.ts';
import { requestNewCode } from './request-new-code.ts';
import { requestRight } from './request-right.ts';
import { withdrawContact } from './withdraw-contact.ts';

/** What a citizen's browser calls. A list of its own, so that a box loads no schema of the desk or of clips. */
export const publicOperations = {
  getCapabilities,
  getCity,
  listPlaces,
  getChallenge,
  createUpload,
  createComplaint,
  openTracking,
  getTrackedCase,
  getFilingProof,
  createCitizenReply,
  confirmResolution,
  disputeResolution,
  rateAnswer,
  withdrawContact,
  requestRight,
  getOwnData,
  requestNewCode,
  listOfficialAccounts,
} as const;

export type PublicOperations = typeof publicOperations;
