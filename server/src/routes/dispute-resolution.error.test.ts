import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { disputeBody, fileResolved, openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('says that it is too late once the city’s working days are over', async () => {
  const { trackingCode, resolvedAt, caseId } = await fileResolved(server);
  const before = server.now();
  server.setNow(new Date('2026-12-07T17:00:00.000Z'));
  const as = await openCode(server, trackingCode);
  const { error } = await server.call(disputeResolution, { as, body: disputeBody(resolvedAt) });
  assert.equal(error?.code, 'too-late');
  server.setNow(before);
  const row = await server.database.selectFrom('cases').select('state').where('case_id', '=', caseId).executeTakeFirstOrThrow();
  assert.equal(row.state, 'resolved');
});

test('disputes nothing that nobody called done', async () => {
  const { trackingCode } = await server.fileComplaint();
  const as = await openCode(server, trackingCode);
  const { error } = await server.call(disputeResolution, { as, body: disputeBody('2026-11-23T02:00:00.000Z') });
  assert.equal(error?.code, 'illegal-transition');
});

test('refuses a dispute without words', async () => {
  const { token, resolvedAt } = await fileResolved(server);
  const { error } = await server.call(disputeResolution, { as: { token }, body: disputeBody(resolvedAt, { text: ' ' }) });
  assert.deepEqual(error?.fields, ['text']);
});
