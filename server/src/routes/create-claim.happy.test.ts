import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClaim } from '@kotak-aduan/api-client/operations/create-claim';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { claim, fileClip } from '../testing/claim-steps.ts';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives a word of two nouns and a number, good for a week, and nothing of the matter', async () => {
  const { token } = await fileClip(server);
  const { status, body } = await server.call(createClaim, { body: { token, trackingCodeHash: sha256('kode') } });
  assert.equal(status, 201);
  assert.match(body.word, /^[a-z]+-[a-z]+-[1-9]\d\d$/);
  assert.equal(Date.parse(body.expiresAt) - server.now().getTime(), 7 * 86_400_000);
  assert.deepEqual(Object.keys(body).toSorted(), ['expiresAt', 'word']);
});

test('gives each device a word of its own, whose code opens nothing yet', async () => {
  const { token } = await fileClip(server);
  const claims = [await claim(server, token), await claim(server, token), await claim(server, token)];
  assert.equal(new Set(claims.map(({ word }) => word)).size, 3);
  for (const { code } of claims) assert.equal((await server.call(openTracking, { body: { trackingCode: code } })).error?.code, 'wrong-tracking-code');
});

test('answers a repeated key with the same word, from one row', async () => {
  const { token, complaintId } = await fileClip(server);
  const call = { body: { token, trackingCodeHash: sha256('kode') }, idempotencyKey: randomUUID() };
  const first = await server.call(createClaim, call);
  assert.deepEqual((await server.call(createClaim, call)).body, first.body);
  assert.equal((await server.database.selectFrom('claims').selectAll().where('complaint_id', '=', complaintId).execute()).length, 1);
});
