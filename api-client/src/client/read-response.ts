import { BadResponseError } from '../errors/bad-response-error.ts';
import { ServerError } from '../errors/server-error.ts';
import type { Operation } from '../operations/define-operation.ts';
import { errorBodySchema, type ErrorCode } from '../schemas/error.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { parseKnown } from './parse-known.ts';
import { parseRetryAfter } from './retry-after.ts';

/** What came back, whatever carried it. */
export interface RawResponse {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
  /** Where an upload stands, as the tus protocol says it. */
  readonly uploadOffset?: string | null;
  readonly uploadLength?: string | null;
}

/** What a reverse proxy or balancer means when it answers in the server's stead, in its own words. */
const gatewayCodes: Readonly<Partial<Record<number, ErrorCode>>> = {
  413: 'too-large',
  429: 'rate-limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is one way of many of not being our server; the schema refuses `undefined`.
    return undefined;
  }
}

/**
 * The operation's result, or the error that the answer means. Only a body that the operation's own schema reads is a success:
 * a captive portal answers 200 as well. A receipt must also name the hash of what was sent.
 */
export async function readResponse({
  operation,
  response,
  sentBody,
  now,
}: {
  operation: Operation;
  response: RawResponse;
  sentBody: unknown;
  now: number;
}): Promise<unknown> {
  const { status } = response;
  const retryAfterMs = parseRetryAfter(response.retryAfter, now);
  const { schema } = operation.success;
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && schema === null) {
    if (status === operation.success.status && response.text === '') return undefined;
    throw new BadResponseError({ message: `${operation.id}: ${status} with an unexpected body`, status });
  }
  const body = parseJson(response.text);
  if (isSuccess && schema) {
    const result = parseKnown(schema, body);
    if (!result.success) {
      const paths = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
      throw new BadResponseError({ message: `${operation.id}: ${status} whose body is not ours, at: ${paths}`, status, cause: result.error });
    }
    const output: unknown = result.data;
    if (typeof output === 'object' && output !== null && 'payloadSha256' in output && typeof sentBody === 'string') {
      if (output.payloadSha256 !== (await sha256Hex(sentBody))) {
        throw new BadResponseError({ message: `${operation.id}: a receipt for another payload`, status });
      }
    }
    return output;
  }
  const refusal = errorBodySchema.safeParse(body);
  if (!refusal.success) {
    const code = gatewayCodes[status];
    if (code) throw new ServerError({ code, message: `${operation.id}: ${status} from something before the server`, requestId: '', status, retryAfterMs });
    throw new BadResponseError({ message: `${operation.id}: ${status} that is not ours`, status, retryAfterMs });
  }
  const { code, message, requestId, fields } = refusal.data.error;
  throw new ServerError({ code, message, requestId, status, retryAfterMs, ...(fields ? { fields } : {}) });
}
