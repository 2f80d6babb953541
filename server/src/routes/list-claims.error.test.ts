import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listClaims } from '@kotak-aduan/api-client/operations/list-claims';
import { claim, fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('lists nothing that is a week old', async () => {
  const { token } = await fileClip(server);
  await claim(server, token);
  server.setNow(new Date(server.now().getTime() + 7 * 86_400_000));
  assert.deepEqual((await server.call(listClaims, { as: server.operators.dlh })).body.claims, []);
});
