import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, type Client } from './client.ts';
import type { ClientOptions } from './client/client-types.ts';
import { createPublicClient } from './client/create-public-client.ts';
import { hasCode } from './errors/has-code.ts';
import { isBadResponseError } from './errors/bad-response-error.ts';
import { isServerError } from './errors/server-error.ts';
import { operations } from './operations/all-operations.ts';
import { sha256Hex } from './sha256-hex.ts';
import { exampleChallenge } from './testing/example-challenge.ts';
import { withChallenge } from './testing/with-challenge.ts';
import {
  exampleCaseId,
  exampleComplaint,
  exampleDraftId,
  exampleKey,
  exampleReceipt,
  exampleSha256,
  exampleUpload,
  exampleUploadId,
} from './testing/examples.ts';

interface SentRequest {
  readonly url: string;
  readonly init: RequestInit;
}

type Answer = (request: SentRequest) => Response | Promise<Response>;

const capabilities = { version: '1.0.0', groups: ['public'], operations: [] };
const refusal = (code: string): unknown => ({ error: { code, message: 'no', requestId: 'r-1', fields: ['name'] } });

/** A client whose server gives these answers, one after the other and the last one for ever; its clock never really waits. */
function clientWith(answers: readonly Answer[], options: Partial<ClientOptions> = {}): { client: Client; sent: SentRequest[]; waits: number[] } {
  const sent: SentRequest[] = [];
  const waits: number[] = [];
  const client = createClient({
    baseUrl: 'https://aduan.example/',
    random: () => 0.5,
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    fetch: withChallenge(async (url, init = {}) => {
      const request = { url: typeof url === 'string' ? url : '', init };
      sent.push(request);
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      if (!answer) throw new Error('The test gave no answer');
      return answer(request);
    }),
    ...options,
  });
  return { client, sent, waits };
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json(body, { status, headers });
const drop: Answer = () => Promise.reject(new TypeError('fetch failed'));
const receiptFor: Answer = async ({ init }) => Response.json(exampleReceipt(await sha256Hex(typeof init.body === 'string' ? init.body : '')), { status: 201 });
const file = { query: { draftId: exampleDraftId, sha256: exampleSha256 }, body: new Uint8Array([1, 2, 3]), idempotencyKey: exampleKey };
const filing = { body: exampleComplaint, idempotencyKey: exampleKey };

test('has one method for each operation, and the public client only the public ones', () => {
  assert.deepEqual(Object.keys(clientWith([drop]).client), Object.keys(operations));
  // What a page asks before it may do anything, and the page of a private link, are sent without a client.
  const withoutClient = new Set(['requestSite', 'createClaim']);
  const publicIds = Object.values(operations).flatMap(({ id, group }) => (group === 'public' && !withoutClient.has(id) ? [id] : []));
  assert.deepEqual(Object.keys(createPublicClient({ baseUrl: '' })).toSorted(), publicIds.toSorted());
});

test('fills the path and the query, and leaves out what is undefined', async () => {
  const { client, sent } = clientWith([json(refusal('not-found'), 404)]);
  await assert.rejects(client.getCase({ params: { caseId: exampleCaseId } }));
  await assert.rejects(client.listCases({ query: { search: 'jalan & got', state: undefined } }));
  assert.equal(sent[0]?.url, `https://aduan.example/api/v1/cases/${exampleCaseId}`);
  assert.equal(sent[1]?.url, 'https://aduan.example/api/v1/cases?search=jalan+%26+got');
});

test('sends no cookie, follows no redirect, and names body, key and proof of work', async () => {
  const { client, sent } = clientWith([receiptFor]);
  await client.createComplaint(filing);
  const init = sent[0]?.init;
  assert.equal(init?.credentials, 'omit');
  assert.equal(init?.redirect, 'error');
  const proof = new Headers(init?.headers).get('Proof-Of-Work') ?? '';
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'Idempotency-Key': exampleKey, 'Proof-Of-Work': proof };
  assert.deepEqual(init?.headers, headers);
  assert.deepEqual(JSON.parse(atob(proof)).challenge, exampleChallenge);
});

test('takes the token of the call before the one of the client', async () => {
  const { client, sent } = clientWith([json(refusal('not-found'), 404)], { getToken: () => 'of-the-client', credentials: 'same-origin' });
  await assert.rejects(client.getTrackedCase({ token: 'of-the-call' }));
  await assert.rejects(client.getSession());
  assert.deepEqual(
    sent.map(({ init }) => new Headers(init.headers).get('Authorization')),
    ['Bearer of-the-call', 'Bearer of-the-client'],
  );
  assert.equal(sent[0]?.init.credentials, 'same-origin');
});

test('sends a file as raw bytes', async () => {
  const { client, sent } = clientWith([json(exampleUpload(exampleUploadId, exampleSha256), 201)]);
  const upload = await client.createUpload(file);
  assert.equal(upload.uploadId, exampleUploadId);
  assert.equal(new Headers(sent[0]?.init.headers).get('Content-Type'), 'application/octet-stream');
  assert.equal(sent[0]?.init.body, file.body);
});

test('refuses what breaks the contract before it sends a byte, with the paths', async () => {
  const { client, sent } = clientWith([drop]);
  await assert.rejects(client.createComplaint({ ...filing, body: { ...exampleComplaint, text: 'x', name: null } }), (error) => {
    assert.ok(hasCode(error, 'invalid-input'));
    assert.deepEqual('fields' in error && error.fields, ['text', 'name']);
    return true;
  });
  assert.equal(sent.length, 0);
});

// OUT-6: what the client owes to the key.
test('sends nothing under a key that is no UUID', async () => {
  const { client, sent } = clientWith([drop]);
  for (const key of ['', 'again', '123', `${exampleKey}\r\nX-Evil: 1`]) {
    // Comes from storage, where a type is only a hope.
    await assert.rejects(client.createComplaint({ ...filing, idempotencyKey: key as typeof exampleKey }), (error) => hasCode(error, 'invalid-input'));
  }
  assert.equal(sent.length, 0);
});

test('takes a receipt only for the payload that was sent', async () => {
  const receipt = await clientWith([receiptFor]).client.createComplaint(filing);
  assert.equal(receipt.complaintNumber, '2026-7K3M9Q');
  const { client } = clientWith([json(exampleReceipt(exampleSha256), 201)], { maxAttempts: 1 });
  await assert.rejects(client.createComplaint(filing), isBadResponseError);
});

test('drops the keys of a newer server, also those of shapes that are strict when sent', async () => {
  const unit = { unitId: 'dishub', parentId: null, kind: 'agency', name: 'Dinas Perhubungan', shortName: null, isExternal: false };
  const notice = { version: '1', controller: 'Pemkot', text: 'x', legalBasis: 'y' };
  const city = { cityId: 'solo', name: 'Surakarta', timeZone: 'Asia/Jakarta', languages: ['id'], coordinatorUnitId: 'dishub', inspectorateUnitId: 'dishub' };
  const known = { ...city, notice, emergencyNumbers: [], contactKinds: [], units: [unit], categories: [] };
  const newer = { ...known, motto: 'new', notice: { ...notice, video: 'new' }, units: [{ ...unit, head: 'new', floor: 3 }] };
  assert.deepEqual(await clientWith([json(newer)]).client.getCity(), known);
});

test('tells the caller which fields the server refused', async () => {
  const { client } = clientWith([json(refusal('invalid-input'), 422)]);
  await assert.rejects(client.createComplaint(filing), (error) => {
    assert.ok(isServerError(error));
    assert.deepEqual([error.code, error.status, error.requestId, error.fields, error.isRetryable], ['invalid-input', 422, 'r-1', ['name'], false]);
    return true;
  });
});

test('tries again what is safe: reading, and filing with its key, with growing pauses', async () => {
  const reading = clientWith([drop, json(refusal('unavailable'), 503), json(capabilities)]);
  await reading.client.getCapabilities();
  assert.deepEqual(reading.waits, [375, 750]);
  const filed = clientWith([drop, receiptFor]);
  await filed.client.createComplaint(filing);
  assert.equal(filed.sent[0]?.init.body, filed.sent[1]?.init.body);
});

test('never repeats what is not safe, nor what was refused', async () => {
  const signIn = clientWith([drop]);
  await assert.rejects(signIn.client.createSession({ body: { email: 'a@example', password: 'x', transport: 'bearer' } }), (error) => hasCode(error, 'network'));
  assert.equal(signIn.sent.length, 1);
  const refused = clientWith([json(refusal('key-reused'), 422)]);
  await assert.rejects(refused.client.createComplaint(filing), (error) => hasCode(error, 'key-reused'));
  assert.equal(refused.sent.length, 1);
});

test('waits as long as Retry-After says, and leaves a long wait to the caller', async () => {
  const short = clientWith([json(refusal('rate-limited'), 429, { 'Retry-After': '2' }), json(capabilities)]);
  await short.client.getCapabilities();
  assert.deepEqual(short.waits, [2_375]);
  const long = clientWith([json(refusal('rate-limited'), 429, { 'Retry-After': '3600' })]);
  await assert.rejects(long.client.getCapabilities(), (error) => isServerError(error) && error.retryAfterMs === 3_600_000);
  assert.equal(long.sent.length, 1);
});

test('gives up after the attempts it was given', async () => {
  const { client, sent } = clientWith([drop], { maxAttempts: 5 });
  await assert.rejects(client.getCapabilities());
  await assert.rejects(client.getCapabilities({ maxAttempts: 1 }));
  assert.equal(sent.length, 6);
});

const hang: Answer = ({ init }) => new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))));

test('ends with the caller’s signal, before and while it is sent', async () => {
  const { client, sent } = clientWith([hang]);
  await assert.rejects(client.getCapabilities({ signal: AbortSignal.abort() }), (error) => hasCode(error, 'aborted'));
  assert.equal(sent.length, 0);
  const controller = new AbortController();
  const call = client.getCapabilities({ signal: controller.signal });
  setImmediate(() => controller.abort());
  await assert.rejects(call, (error) => hasCode(error, 'aborted'));
  assert.equal(sent.length, 1);
});

test('gives up when no answer comes in time, and also when only its body does not come', async () => {
  const timedOut = (error: unknown): boolean => hasCode(error, 'timeout');
  await assert.rejects(clientWith([hang], { timeoutMs: 5, maxAttempts: 1 }).client.getCapabilities(), timedOut);
  const halfAnswer: Answer = ({ init }) =>
    new Response(new ReadableStream({ start: (stream) => init.signal?.addEventListener('abort', () => stream.error(new Error('cut'))) }));
  await assert.rejects(clientWith([halfAnswer]).client.getCapabilities({ timeoutMs: 5, maxAttempts: 1 }), timedOut);
});
