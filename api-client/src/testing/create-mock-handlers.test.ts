import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setupServer } from 'msw/node';
import { createClient } from '../client.ts';
import { hasCode } from '../errors/has-code.ts';
import { isServerError } from '../errors/server-error.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { createMockHandlers, type MockAnswers } from './create-mock-handlers.ts';
import { exampleCaseId, exampleComplaint, exampleDraftId, exampleKey, exampleReceipt, exampleSha256, exampleUpload, exampleUploadId } from './examples.ts';

const baseUrl = 'https://aduan.example';
const server = setupServer();
const client = createClient({ baseUrl, maxAttempts: 1 });
const capabilities = { version: '1.0.0', groups: ['public' as const], operations: [] };

before(() => server.listen({ onUnhandledFrame: 'error' }));
after(() => server.close());

function answer(answers: MockAnswers): void {
  server.resetHandlers(...createMockHandlers({ baseUrl, answers }));
}

test('answers a call with what the test gives', async () => {
  answer({ getCapabilities: capabilities });
  assert.deepEqual(await client.getCapabilities(), capabilities);
});

test('gives the parsed input to the test’s function', async () => {
  answer({
    createComplaint: async ({ body, request }) => {
      assert.equal(body.text, 'Lampu mati');
      assert.equal(request.headers.get('Idempotency-Key'), exampleKey);
      return exampleReceipt(await sha256Hex(JSON.stringify(body)));
    },
    createUpload: ({ body, query }) => exampleUpload(exampleUploadId, body.length === 3 ? query.sha256 : ''),
  });
  await client.createComplaint({ body: { ...exampleComplaint, text: ' Lampu mati ' }, idempotencyKey: exampleKey });
  await client.createUpload({ query: { draftId: exampleDraftId, sha256: exampleSha256 }, body: new Uint8Array([1, 2, 3]), idempotencyKey: exampleKey });
});

test('refuses as the server would where the test says so', async () => {
  answer({
    getCase: ({ params }) => ({ refuse: params.caseId === exampleCaseId ? 'not-found' : 'internal' }),
    getCity: () => ({ refuse: 'rate-limited', retryAfterSeconds: 9 }),
  });
  await assert.rejects(client.getCase({ params: { caseId: exampleCaseId } }), (error) => hasCode(error, 'not-found'));
  await assert.rejects(client.getCity(), (error) => isServerError(error) && error.retryAfterMs === 9_000);
});

test('refuses a request that breaks the contract', async () => {
  answer({ createComplaint: () => ({ refuse: 'internal' }) });
  const send = async (body: unknown, headers: Record<string, string>): Promise<unknown> => {
    const response = await fetch(`${baseUrl}/api/v1/complaints`, { method: 'POST', body: JSON.stringify(body), headers });
    return [response.status, ((await response.json()) as { error: { fields?: string[] } }).error.fields];
  };
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': exampleKey };
  assert.deepEqual(await send({ ...exampleComplaint, text: '' }, headers), [422, ['text']]);
  assert.deepEqual(await send(exampleComplaint, { 'Content-Type': 'application/json' }), [400, undefined]);
  assert.deepEqual(await send(exampleComplaint, { ...headers, 'Content-Type': 'text/plain' }), [415, undefined]);
});

test('gives any response at all, for the answers of no server of ours', async () => {
  answer({ getCity: () => new Response('<html>', { status: 200 }) });
  await assert.rejects(client.getCity(), (error) => hasCode(error, 'bad-response'));
});

test('throws where the test’s own answer breaks the contract', async (context) => {
  // msw prints what a handler throws, and answers 500.
  const printed = context.mock.method(console, 'error', () => undefined);
  // A wrong answer does not compile; this one comes from elsewhere.
  answer({ getCapabilities: JSON.parse('{"version":1}') });
  await assert.rejects(client.getCapabilities(), (error) => hasCode(error, 'bad-response'));
  assert.match(String(printed.mock.calls[0]?.arguments[0]), /answer to getCapabilities breaks the contract/);
});

test('answers an operation without a body with none', async () => {
  answer({ deleteSession: () => undefined });
  assert.equal(await client.deleteSession(), undefined);
});
