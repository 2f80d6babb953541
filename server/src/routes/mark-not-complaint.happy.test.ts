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

const commentKey = 'a'.repeat(43);
const mark = async (kind: string | null, name: 'dlh' | 'coordinator' = 'dlh') =>
  (await server.call(markNotComplaint, { as: server.operators[name], body: { commentKey, kind } })).body.mark;
const marks = async () => (await server.call(findNotComplaints, { as: server.operators.dpupr, body: { commentKeys: [commentKey] } })).body.marks;

test('is remembered for every admin of the city, changed by the next who looks, and taken back', async () => {
  assert.deepEqual(await mark('praise'), { commentKey, kind: 'praise' });
  assert.deepEqual(await marks(), [{ commentKey, kind: 'praise' }]);
  await mark('spam', 'coordinator');
  assert.deepEqual(await marks(), [{ commentKey, kind: 'spam' }]);
  assert.equal(await mark(null), null);
  assert.deepEqual(await marks(), []);
  assert.equal(await mark(null), null, 'a second time changes nothing');
});

test('keeps who said so and when, and nothing of the comment', async () => {
  await mark('greeting');
  const [row] = await server.database.selectFrom('not_complaints').selectAll().execute();
  const { operatorId, unitId } = server.operators.dlh;
  assert.deepEqual({ ...row }, { comment_key: commentKey, kind: 'greeting', operator_id: operatorId, unit_id: unitId, marked_at: server.now().toISOString() });
});
