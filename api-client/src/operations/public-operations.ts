import { createCitizenReply } from './create-citizen-reply.ts';
import { createComplaint } from './create-complaint.ts';
import { createUpload } from './create-upload.ts';
import { getCapabilities } from './get-capabilities.ts';
import { getChallenge } from './get-challenge.ts';
import { getCity } from './get-city.ts';
import { getFilingProof } from './get-filing-proof.ts';
import { getTrackedCase } from './get-tracked-case.ts';
import { listPlaces } from './list-places.ts';
import { openTracking } from './open-tracking.ts';

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
} as const;

export type PublicOperations = typeof publicOperations;
