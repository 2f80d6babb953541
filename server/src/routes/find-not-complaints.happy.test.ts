import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findNotComplaints } from '@kotak-aduan/api-client/operations/find-not-complaints';
import { markNotComplaint } from '@kotak-aduan/api-client/operations/mark-not-complaint';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('answers for a whole page at once, with what was marked and nothing else', async () => {
  const keys = Array.from({ length: 200 }, (_, index) => String(index).padStart(43, 'k'));
  const [first, second] = keys;
  for (const [commentKey, kind] of [
    [first, 'greeting'],
    [second, 'other'],
    ['z'.repeat(43), 'spam'],
  ])
    await server.call(markNotComplaint, { as: server.operators.dlh, body: { commentKey, kind } });
  const { body } = await server.call(findNotComplaints, { as: server.operators.coordinator, body: { commentKeys: keys } });
  assert.deepEqual(
    new Set(body.marks.map(({ commentKey, kind }: { commentKey: string; kind: string }) => `${commentKey} ${kind}`)),
    new Set([`${first} greeting`, `${second} other`]),
  );
});
