import type { Operation } from '@kotak-aduan/api-client/operations';
import { judgeRefusal } from './judge-answer.ts';
import type { Call, Target } from './target.ts';

/** What every operation that takes JSON refuses, tried with a call that is right in all else. */
export async function checkJsonInputs(target: Target, operation: Operation, right: Call): Promise<void> {
  const typed = [
    ['a type that any form can send', 'text/plain'],
    ['without a type', null],
  ] as const;
  for (const [situation, contentType] of typed) {
    judgeRefusal(target, { operation, situation, answer: await target.call(operation, { ...right, contentType }), codes: ['unsupported-media-type'] });
  }
  const broken = await target.call(operation, { ...right, body: '{"text": ' });
  judgeRefusal(target, { operation, situation: 'broken JSON', answer: broken, codes: ['malformed-request'] });
  const more = await target.call(operation, { ...right, body: { ...Object(right.body), role: 'admin' } });
  judgeRefusal(target, { operation, situation: 'an unknown field', answer: more, codes: ['invalid-input'] });
  if (operation.isIdempotent !== true) return;
  const keyless = await target.call(operation, { ...right, key: null });
  judgeRefusal(target, { operation, situation: 'without a key', answer: keyless, codes: ['malformed-request', 'invalid-input'] });
}
