import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { acceptClaim } from '@kotak-aduan/api-client/operations/accept-claim';
import { claim, fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

function accept(complaintNumber: string, word: string, idempotencyKey: string = randomUUID()): Promise<TestAnswer> {
  return server.call(acceptClaim, { params: { complaintNumber }, as: server.operators.dlh, body: { word }, idempotencyKey });
}

test('counts wrong words and stops at five, for the right one too, until tomorrow', async () => {
  const { token, complaintNumber } = await fileClip(server);
  const { word } = await claim(server, token);
  for (const triesLeft of [4, 3, 2, 1, 0]) assert.deepEqual((await accept(complaintNumber, 'sapu-mangga-000')).body, { outcome: 'wrong-word', triesLeft });
  assert.deepEqual((await accept(complaintNumber, word)).body, { outcome: 'locked', triesLeft: 0 });
  server.setNow(new Date(server.now().getTime() + 86_400_001));
  assert.equal((await accept(complaintNumber, word)).body.outcome, 'accepted');
});

test('a repeated key is one try', async () => {
  const { complaintNumber } = await fileClip(server);
  const key = randomUUID();
  assert.deepEqual((await accept(complaintNumber, 'salah', key)).body, { outcome: 'wrong-word', triesLeft: 4 });
  assert.deepEqual((await accept(complaintNumber, 'salah', key)).body, { outcome: 'wrong-word', triesLeft: 4 });
  assert.deepEqual((await accept(complaintNumber, 'salah')).body, { outcome: 'wrong-word', triesLeft: 3 });
});

test('a word is over after a week', async () => {
  const { token, complaintNumber } = await fileClip(server);
  const { word } = await claim(server, token);
  server.setNow(new Date(server.now().getTime() + 7 * 86_400_000));
  assert.equal((await accept(complaintNumber, word)).body.outcome, 'wrong-word');
});

test('finds no clip in what was never clipped, or has its author already', async () => {
  const filed = await server.fileComplaint();
  assert.equal((await accept(filed.complaintNumber, 'sapu-mangga-100')).error?.code, 'not-found');
  const { token, complaintNumber } = await fileClip(server);
  const { word } = await claim(server, token);
  await accept(complaintNumber, word);
  assert.equal((await accept(complaintNumber, word)).error?.code, 'not-found');
});
