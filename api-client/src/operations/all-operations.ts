import { createCitizenReply } from './create-citizen-reply.ts';
import { createClip } from './create-clip.ts';
import { createComplaint } from './create-complaint.ts';
import { createEvidence } from './create-evidence.ts';
import { createNote } from './create-note.ts';
import { createReply } from './create-reply.ts';
import { createSession } from './create-session.ts';
import { createUpload } from './create-upload.ts';
import { deleteSession } from './delete-session.ts';
import { findClips } from './find-clips.ts';
import { forwardCase } from './forward-case.ts';
import { getCapabilities } from './get-capabilities.ts';
import { getCase } from './get-case.ts';
import { getCity } from './get-city.ts';
import { getSession } from './get-session.ts';
import { getTrackedCase } from './get-tracked-case.ts';
import { listCases } from './list-cases.ts';
import { openTracking } from './open-tracking.ts';
import { resolveCase } from './resolve-case.ts';
import { verifyCase } from './verify-case.ts';

/** Every operation by its id. The shape test checks that none is missing here. */
export const operations = {
  getCapabilities,
  getCity,
  createUpload,
  createComplaint,
  openTracking,
  getTrackedCase,
  createCitizenReply,
  createSession,
  getSession,
  deleteSession,
  createClip,
  findClips,
  listCases,
  getCase,
  verifyCase,
  forwardCase,
  createReply,
  createNote,
  resolveCase,
  createEvidence,
} as const;

export type Operations = typeof operations;
export type OperationId = keyof Operations;
