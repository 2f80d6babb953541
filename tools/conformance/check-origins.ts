import { publicOperations, type Operation } from '@kotak-aduan/api-client/operations';
import { judgeRefusal } from './judge-answer.ts';
import type { Target } from './target.ts';

/** No page of anybody's has this name (RFC 2606). */
const foreign = 'https://bukan-situs.example';

/** EMB-4: no page but a listed one may call, and none by a wildcard. */
export async function checkOrigins(target: Target, { announced, listedOrigin }: { announced: readonly string[]; listedOrigin: string | null }): Promise<void> {
  const all: readonly Operation[] = Object.values(publicOperations);
  for (const operation of all.filter(({ id }) => announced.includes(id))) {
    const answer = await target.call(operation, { origin: foreign, body: operation.body === undefined ? undefined : {} });
    if (answer.headers.get('access-control-allow-origin') === foreign) target.note(operation.id, 'a foreign page', 'names-stranger');
    judgeRefusal(target, { operation, situation: 'a foreign page', answer, codes: ['origin-not-allowed'] });
    const before = await preflight(target, operation, foreign);
    const named = before.headers.get('access-control-allow-origin');
    if (named === foreign || named === '*') target.note(operation.id, 'a foreign page’s question before the call', 'names-stranger');
    if (listedOrigin === null) continue;
    const asked = await preflight(target, operation, listedOrigin);
    const methods = asked.headers.get('access-control-allow-methods') ?? '';
    if (asked.headers.get('access-control-allow-origin') !== listedOrigin || !methods.includes(operation.method)) {
      target.note(operation.id, 'a listed page', 'not-named', { origin: listedOrigin });
    }
  }
}

function preflight(target: Target, operation: Operation, origin: string): ReturnType<Target['ask']> {
  const headers = { Origin: origin, 'Access-Control-Request-Method': operation.method, 'Access-Control-Request-Headers': 'content-type, idempotency-key' };
  return target.ask(operation.path, { method: 'OPTIONS', headers });
}
