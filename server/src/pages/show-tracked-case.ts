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
import { nothingTyped, type FollowingValues } from './following-values.ts';
import type { FormProblem } from './form-problem.ts';
import { languageOf } from './language.ts';
import { casePageHeaders } from './page.ts';
import { show } from './show.ts';
import { trackedCasePage } from './tracked-case-page.ts';

export interface Outcome {
  /** What stands in the form again. */
  readonly values?: FollowingValues;
  /** Of the form that the page before was; its files are bound to it. Another one where something was sent with it. */
  readonly formId?: string | null;
  /** What could not be done, and how that is answered. */
  readonly problem?: FormProblem | null;
  readonly error?: ApiError | null;
  /** What was done, in words. */
  readonly notice?: string;
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
  { values = nothingTyped, formId = null, problem = null, error = null, notice }: Outcome = {},
): Promise<Response> {
  const tracked = await readTrackedCase(subject.complaintId, dependencies);
  if (tracked === null) throw new ApiError('wrong-tracking-code', 'no complaint has this code');
  const { signer, now, randomId, directory } = dependencies;
  const body = trackedCasePage(
    {
      tracked,
      trackingToken: signer.trackingToken(subject, now()).token,
      formToken: signer.formToken(formId ?? randomId(), now()),
      city: directory.city,
      values,
      problem,
      notice: notice ?? null,
    },
    languageOf(c),
  );
  return show(c, body, casePageHeaders, error);
}
