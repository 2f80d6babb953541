import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { acceptClaim } from '@kotak-aduan/api-client/operations/accept-claim';
import { createClaim } from '@kotak-aduan/api-client/operations/create-claim';
import { sweep } from '../jobs/sweep.ts';
import { claim, fileClip } from '../testing/claim-steps.ts';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function ask(token: string): Promise<string | null> {
  const { error } = await server.call(createClaim, { body: { token, trackingCodeHash: sha256(randomBytes(8)) } });
  return error?.code ?? null;
}

test('finds nothing behind a link that is nobody’s, nor behind one whose author is known already', async () => {
  const { token, complaintNumber } = await fileClip(server);
  assert.equal(await ask(randomBytes(32).toString('base64url')), 'not-found');
  const { word } = await claim(server, token);
  await server.call(acceptClaim, { params: { complaintNumber }, as: server.operators.dlh, body: { word } });
  assert.equal(await ask(token), 'not-found');
});

test('refuses a token of another shape and a hash that is none', async () => {
  assert.equal(await ask('pendek'), 'invalid-input');
  const { token } = await fileClip(server);
  const { error } = await server.call(createClaim, { body: { token, trackingCodeHash: 'ABCD-EFGH' } });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['trackingCodeHash']]);
});

test('takes fifty devices for one link and no more, until the first are a week old', async () => {
  const { token, complaintId } = await fileClip(server);
  for (let device = 0; device < 50; device += 1) assert.equal(await ask(token), null);
  assert.equal(await ask(token), 'rate-limited');
  server.setNow(new Date(server.now().getTime() + 7 * 86_400_000 + 1));
  assert.equal(await ask(token), null);
  await sweep({ database: server.database, files: server.files, now: server.now });
  assert.equal((await server.database.selectFrom('claims').selectAll().where('complaint_id', '=', complaintId).execute()).length, 1);
});
