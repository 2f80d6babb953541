import { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import type { Operation } from '@kotak-aduan/api-client/operations';
import { getFilingProof } from '@kotak-aduan/api-client/operations/get-filing-proof';
import { getOwnData } from '@kotak-aduan/api-client/operations/get-own-data';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { rateAnswer } from '@kotak-aduan/api-client/operations/rate-answer';
import { requestNewCode } from '@kotak-aduan/api-client/operations/request-new-code';
import { requestRight } from '@kotak-aduan/api-client/operations/request-right';
import { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import { makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import { checkJsonInputs } from './check-inputs.ts';
import { proofFor, type Filed } from './check-filing.ts';
import { judgeRefusal, judgeSuccess } from './judge-answer.ts';
import { sha256 } from './sample-file.ts';
import type { Call, Target } from './target.ts';

const emptyRating = { substantive: null, solution: null, valid: null, quick: null, friendly: null, inclusive: null, words: null };

/** Asked for once everything is tried: an operator who meets the complaint sees that it can go. */
const erasure = { kind: 'erasure', text: 'Uji kesesuaian server sudah selesai. Mohon hapus aduan uji ini.' };

/** Following what was filed, with its code and without; whether its code opened anything, and whether the server has taken the request to erase it. */
export async function checkTracking(
  target: Target,
  { filed, announced, hasFile }: { filed: Filed; announced: readonly string[]; hasFile: boolean },
): Promise<{ readonly hasSession: boolean; readonly isErasureAsked: boolean }> {
  await checkCodes(target);
  const opened = await target.call(openTracking, { body: { trackingCode: filed.trackingCode } });
  const session = judgeSuccess(target, { operation: openTracking, situation: 'as it should be', answer: opened });
  const token = session?.['token'];
  if (typeof token !== 'string') return { hasSession: false, isErasureAsked: false };
  const shown = Object(session?.['case']) as { complaintNumber?: unknown; attachments?: readonly unknown[]; messages?: readonly unknown[] }; // By the schema above.
  if (shown.complaintNumber !== filed.complaintNumber)
    target.note(openTracking.id, 'as it should be', 'schema', { field: 'case.complaintNumber', fault: 'wrong-complaint', wanted: '' });
  if (hasFile && !JSON.stringify(shown).includes('"attachments":[{')) target.note(openTracking.id, 'as it should be', 'lost-file');

  const has = (operation: Operation): boolean => announced.includes(operation.id);
  for (const operation of [getTrackedCase, getFilingProof, getOwnData].filter(has)) {
    judgeSuccess(target, { operation, situation: 'as it should be', answer: await target.call(operation, { token }) });
    await refusesStrangers(target, operation, {});
  }
  const reply = { draftId: crypto.randomUUID(), text: 'Uji kesesuaian server.', language: 'id', attachments: [] };
  if (has(createCitizenReply)) await checkReply(target, { token, body: reply });
  for (const [operation, body] of [
    [confirmResolution, { resolvedAt: new Date().toISOString(), rating: null }],
    [rateAnswer, { ...emptyRating, quick: 'yes' }],
  ] as const) {
    if (!has(operation)) continue;
    const answer = await target.call(operation, { token, body });
    judgeRefusal(target, { operation, situation: 'a case that is not resolved', answer, codes: ['illegal-transition'] });
    await refusesStrangers(target, operation, { body });
  }
  if (has(requestNewCode)) await checkNewCode(target, filed);
  let isErasureAsked = false;
  for (const [operation, body] of [
    [withdrawContact, {}],
    [requestRight, erasure],
  ] as const) {
    if (!has(operation)) continue;
    await refusesStrangers(target, operation, { body });
    const taken = judgeSuccess(target, { operation, situation: 'as it should be', answer: await target.call(operation, { token, body }) });
    isErasureAsked = operation === requestRight && taken !== null;
  }
  return { hasSession: true, isErasureAsked };
}

/** TRK-3: no answer says whether a code was ever given out. */
async function checkCodes(target: Target): Promise<void> {
  const answers: string[] = [];
  for (let index = 0; index < 2; index += 1) {
    const trackingCode = makeTrackingCode(crypto.getRandomValues(new Uint8Array(23)));
    const answer = await target.call(openTracking, { body: { trackingCode } });
    judgeRefusal(target, { operation: openTracking, situation: 'an unknown code', answer, codes: ['wrong-tracking-code'] });
    answers.push(String(answer.status));
  }
  const none = await target.call(openTracking, { body: { trackingCode: 'bukan kode' } });
  judgeRefusal(target, { operation: openTracking, situation: 'no code at all', answer: none, codes: ['wrong-tracking-code', 'invalid-input'] });
  await checkJsonInputs(target, openTracking, { body: { trackingCode: makeTrackingCode(new Uint8Array(23)) } });
}

async function checkReply(target: Target, { token, body }: { token: string; body: Record<string, unknown> }): Promise<void> {
  const operation = createCitizenReply;
  const key = crypto.randomUUID();
  judgeSuccess(target, { operation, situation: 'as it should be', answer: await target.call(operation, { token, body, key }) });
  const again = judgeSuccess(target, { operation, situation: 'the same once more', answer: await target.call(operation, { token, body, key }) });
  const written = JSON.stringify(again ?? {}).split('Uji kesesuaian server.').length - 1;
  if (again !== null && written > 1) target.note(operation.id, 'the same once more', 'filed-twice');
  await refusesStrangers(target, operation, { body });
  await checkJsonInputs(target, operation, { token, body });
}

async function checkNewCode(target: Target, { complaintNumber }: Filed): Promise<void> {
  const bodyFor = (number: string): Record<string, unknown> => ({
    complaintNumber: number,
    contact: { kind: 'phone', value: '0000 000 000' },
    trackingCodeHash: sha256(crypto.randomUUID()),
  });
  const known = await target.call(requestNewCode, { body: bodyFor(complaintNumber), headers: await proofFor(target, 'requestNewCode') });
  const unknown = await target.call(requestNewCode, { body: bodyFor('2020-ZZZZZZ'), headers: await proofFor(target, 'requestNewCode') });
  judgeSuccess(target, { operation: requestNewCode, situation: 'as it should be', answer: known });
  if (known.status !== unknown.status) target.note(requestNewCode.id, 'an unknown code', 'tells-apart');
}

async function refusesStrangers(target: Target, operation: Operation, call: Call): Promise<void> {
  judgeRefusal(target, { operation, situation: 'without a token', answer: await target.call(operation, call), codes: ['unauthenticated'] });
  const madeUp = await target.call(operation, { ...call, token: 'karangan.belaka.saja' });
  judgeRefusal(target, { operation, situation: 'a made-up token', answer: madeUp, codes: ['unauthenticated', 'session-expired'] });
}
