import { errorMessage } from '@kotak-aduan/api-client/messages';
import { trackingCodeSchema } from '@kotak-aduan/api-client/schemas';
import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { findComplaintByCode } from '../repositories/complaint-repository.ts';
import { subjectOf } from '../services/find-tracker.ts';
import { sha256Hex } from '../services/hash.ts';
import { readTrackedCase } from '../services/read-tracked-case.ts';
import type { TrackingToken } from '../services/signer.ts';
import { casePageHeaders } from './page.ts';
import { show } from './show.ts';
import { trackedCasePage } from './tracking-page.ts';

export const timeIsUp = 'Waktu melihat sudah habis. Masukkan kode Anda sekali lagi.';

export interface Outcome {
  /** What could not be done. */
  readonly error?: ApiError;
  /** What was done, in words. */
  readonly notice?: string;
  /** Written words that must not get lost with an error: of an answer, of a dispute. */
  readonly draftText?: string;
  readonly disputeText?: string;
}

/** What a code opens; only wrong ones are counted against the address they come from. */
export async function findByCode(c: Context<AppEnvironment>, typed: string, { database, rateLimiter }: Dependencies): Promise<TrackingToken> {
  const code = trackingCodeSchema.safeParse(typed);
  const complaint = code.success ? await findComplaintByCode(database, sha256Hex(code.data)) : undefined;
  if (complaint !== undefined) return subjectOf(complaint);
  rateLimiter.take('wrong-code', c.get('clientAddress'));
  throw new ApiError('wrong-tracking-code', 'no complaint has this code');
}

/** The case as it is now, with what became of the step before. */
export async function showTrackedCase(
  c: Context<AppEnvironment>,
  subject: TrackingToken,
  dependencies: Dependencies,
  { error, notice, draftText = '', disputeText = '' }: Outcome = {},
): Promise<Response> {
  const tracked = await readTrackedCase(subject.complaintId, dependencies);
  if (tracked === null) throw new ApiError('wrong-tracking-code', 'no complaint has this code');
  const { signer, now, randomId, directory } = dependencies;
  const body = trackedCasePage({
    tracked,
    trackingToken: signer.trackingToken(subject, now()).token,
    formToken: signer.formToken(randomId(), now()),
    city: directory.city,
    error: error === undefined ? null : errorMessage(error.code, 'id'),
    notice: notice ?? null,
    draftText,
    disputeText,
  });
  return show(c, body, casePageHeaders, error ?? null);
}
