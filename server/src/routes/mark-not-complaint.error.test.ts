import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { markNotComplaint } from '@kotak-aduan/api-client/operations/mark-not-complaint';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('takes no id in place of a hash, no words, and no kind of its own making', async () => {
  const commentKey = 'b'.repeat(43);
  for (const body of [
    { commentKey: '17900000000000001', kind: 'spam' },
    { commentKey, kind: 'bodoh' },
    { commentKey },
    { commentKey, kind: 'spam', text: 'Terima kasih' },
  ]) {
    assert.equal((await server.call(markNotComplaint, { as: server.operators.dlh, body })).error?.code, 'invalid-input', JSON.stringify(body));
  }
  assert.deepEqual(await server.database.selectFrom('not_complaints').selectAll().execute(), []);
});
