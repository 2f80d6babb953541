import { createClientFor } from '@kotak-aduan/api-client/client/create-client-for';
import { hasCode } from '@kotak-aduan/api-client/errors';
import { getFilingProof } from '@kotak-aduan/api-client/operations/get-filing-proof';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import type { Arrived } from '../../controllers/arrival-controller.ts';
import type { FormHost } from './form-host.ts';

/** Longer than this nobody is kept waiting for a line that hangs. */
const waitMs = 15_000;

/** What the server has under this code: null where it has nothing. Throws where it can't be asked. */
export async function findArrived({ apiOrigin, fetcher }: Pick<FormHost, 'apiOrigin' | 'fetcher'>, trackingCode: TrackingCode): Promise<Arrived | null> {
  const client = createClientFor({ openTracking, getFilingProof }, { baseUrl: apiOrigin, fetch: fetcher });
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), waitMs);
  const { signal } = late;
  try {
    const { token } = await client.openTracking({ body: { trackingCode }, signal });
    const { complaintNumber, receivedAt, unit, dueAt, payloadSha256, text, attachments } = await client.getFilingProof({ token, signal });
    return { receipt: { complaintNumber, receivedAt, unit, dueAt, payloadSha256 }, text, fileCount: attachments.length };
  } catch (error) {
    if (hasCode(error, 'wrong-tracking-code')) return null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
