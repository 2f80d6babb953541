import type { Database, Row } from '../repositories/database.ts';
import { findCodeVersion } from '../repositories/complaint-repository.ts';
import type { Signer, TrackingToken } from './signer.ts';

/** A token that opens nothing: its quarter of an hour is over, another code counts by now, or nobody of ours signed it (`null`). */
export type DeadTracker = 'expired' | 'replaced' | null;

/** What a tracking token opens. One that an older code gave has ended, too. */
export async function findTracker(
  token: string,
  { database, signer, now }: { database: Database; signer: Signer; now: Date },
): Promise<TrackingToken | DeadTracker> {
  const subject = signer.readTrackingToken(token, now);
  if (subject === null || subject === 'expired') return subject;
  const current = await findCodeVersion(database, subject.complaintId);
  if (current === null) return null;
  return current === subject.codeVersion ? subject : 'replaced';
}

export function isDead(subject: TrackingToken | DeadTracker): subject is DeadTracker {
  return subject === null || typeof subject === 'string';
}

/** What a complaint's present code opens. */
export function subjectOf({ complaint_id, case_id, code_version }: Row<'complaints'>): TrackingToken {
  return { complaintId: complaint_id, caseId: case_id, codeVersion: code_version };
}
