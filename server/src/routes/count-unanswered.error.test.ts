import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countUnanswered } from '@kotak-aduan/api-client/operations/count-unanswered';
import { fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function waiting(): Promise<number> {
  return (await server.call(countUnanswered, { as: server.operators.dlh })).body.waiting;
}

test('leaves out a page that is no platform, what is closed, and what is two months old', async () => {
  await fileClip(server, { clip: { platform: 'web', kind: 'selection', postId: null, commentId: null, permalink: null } });
  assert.equal(await waiting(), 0);
  const { caseId } = await fileClip(server);
  assert.equal(await waiting(), 1);
  await server.database.updateTable('cases').set({ state: 'rejected' }).where('case_id', '=', caseId).execute();
  assert.equal(await waiting(), 0);
  await fileClip(server);
  assert.equal(await waiting(), 1);
  server.setNow(new Date(server.now().getTime() + 61 * 86_400_000));
  assert.equal(await waiting(), 0);
});
