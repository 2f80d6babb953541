import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { acceptClaim } from '@kotak-aduan/api-client/operations/accept-claim';
import { listClaims } from '@kotak-aduan/api-client/operations/list-claims';
import { claim, fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('names the clipped account and how many devices ask, and is empty once one of them was let in', async () => {
  const { token, complaintNumber } = await fileClip(server);
  const { word } = await claim(server, token);
  await claim(server, token);
  await server.call(acceptClaim, { params: { complaintNumber }, as: server.operators.dlh, body: { word: 'salah' } });
  const { body } = await server.call(listClaims, { as: server.operators.dlh });
  assert.deepEqual(body.claims.length, 1);
  const [waiting] = body.claims;
  assert.deepEqual(
    [waiting.complaintNumber, waiting.platform, waiting.authorName, waiting.receivedByAccount, waiting.devices, waiting.triesLeft],
    [complaintNumber, 'facebook', 'Warga Contoh', 'kotauji', 2, 4],
  );
  await server.call(acceptClaim, { params: { complaintNumber }, as: server.operators.dlh, body: { word } });
  assert.deepEqual((await server.call(listClaims, { as: server.operators.dlh })).body.claims, []);
});
