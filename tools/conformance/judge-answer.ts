import { commonErrors, type Operation } from '@kotak-aduan/api-client/operations';
import { errorBodySchema, errorStatuses, type ErrorCode } from '@kotak-aduan/api-client/schemas';
import { fieldFault } from './field-fault.ts';
import type { Situation } from './finding.ts';
import type { Answer, Target } from './target.ts';

interface Expected {
  readonly operation: Operation;
  readonly situation: Situation;
  readonly answer: Answer;
}

/** Same for everybody, so that a browser may keep it as long as it asks again. */
const cacheable: readonly string[] = ['getCity', 'listPlaces', 'listOfficialAccounts'];

/** Holds a success against the operation's own schema; the body, or null where there is nothing to go on with. */
export function judgeSuccess(target: Target, { operation, situation, answer }: Expected): Record<string, unknown> | null {
  judgeHeaders(target, { operation, situation, answer });
  const { status, schema } = operation.success;
  if (answer.status >= 500) return say(target, operation, situation, 'server-fault', { status: String(answer.status) });
  if (answer.status !== status) {
    const code = errorBodySchema.safeParse(answer.body).data?.error.code ?? '';
    return say(target, operation, situation, answer.status >= 400 ? 'refused' : 'status', { expected: String(status), status: String(answer.status), code });
  }
  if (schema === null) return {};
  if (answer.body === undefined) return say(target, operation, situation, 'not-json', {});
  const parsed = schema.safeParse(answer.body);
  if (!parsed.success) {
    for (const issue of parsed.error.issues.slice(0, 5)) target.note(operation.id, situation, 'schema', fieldFault(issue, answer.body));
    return null;
  }
  // An object, by every schema of a success.
  return parsed.data as Record<string, unknown>;
}

/** Holds a refusal against the table of errors. Several codes where the contract leaves the choice. */
export function judgeRefusal(target: Target, { operation, situation, answer, codes }: Expected & { readonly codes: readonly ErrorCode[] }): void {
  judgeHeaders(target, { operation, situation, answer });
  const expected = codes.join(' / ');
  if (answer.status >= 500) return target.note(operation.id, situation, 'server-fault', { status: String(answer.status) });
  if (answer.status < 400) return target.note(operation.id, situation, 'accepted', { status: String(answer.status), expected });
  const parsed = errorBodySchema.safeParse(answer.body);
  if (!parsed.success) {
    const { code } = Object(Object(answer.body).error) as { code?: unknown };
    const isStrange = typeof code === 'string';
    return target.note(operation.id, situation, isStrange ? 'undocumented-error' : 'error-shape', { expected, code: isStrange ? code.slice(0, 40) : '' });
  }
  const { code } = parsed.data.error;
  const known: readonly ErrorCode[] = [...operation.errors, ...commonErrors];
  if (errorStatuses[code] !== answer.status) {
    target.note(operation.id, situation, 'error-status', { code, expected: String(errorStatuses[code]), status: String(answer.status) });
  }
  if (!codes.includes(code)) target.note(operation.id, situation, known.includes(code) ? 'wrong-error' : 'undocumented-error', { expected, code });
}

/** What every answer carries, whoever asks. */
export function judgeHeaders(target: Target, { operation, situation, answer: { status, headers } }: Expected): void {
  const note = (header: string, expected: string): void => {
    const found = headers.get(header);
    target.note(operation.id, situation, found === null ? 'header-missing' : 'header', { header, expected, found: found?.slice(0, 80) ?? '' });
  };
  if (headers.get('x-content-type-options') !== 'nosniff') note('X-Content-Type-Options', 'nosniff');
  const cache = headers.get('cache-control') ?? '';
  if (!/\bno-store\b/.test(cache) && !(cacheable.includes(operation.id) && /\bno-cache\b|\bmax-age=\d/.test(cache))) note('Cache-Control', 'no-store');
  if (!/(?:^|,)\s*(?:origin|\*)\s*(?:,|$)/i.test(headers.get('vary') ?? '')) note('Vary', 'Origin');
  if (status !== 204 && status !== 304 && !/^application\/json\b/.test(headers.get('content-type') ?? '')) note('Content-Type', 'application/json');
  if (headers.get('access-control-allow-origin') === '*') target.note(operation.id, situation, 'any-origin');
  if (headers.get('access-control-allow-credentials') !== null) target.note(operation.id, situation, 'credentials');
}

function say(target: Target, operation: Operation, situation: Situation, kind: Parameters<Target['note']>[2], detail: Record<string, string>): null {
  target.note(operation.id, situation, kind, detail);
  return null;
}
