import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { disputeBody, fileResolved, openCode, ratingBody, resolve } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('confirms nothing that is not resolved', async () => {
  const { trackingCode } = await server.fileComplaint();
  const as = await openCode(server, trackingCode);
  const { error } = await server.call(confirmResolution, { as, body: { resolvedAt: '2026-11-23T02:00:00.000Z', rating: null } });
  assert.equal(error?.code, 'illegal-transition');
});

test('confirms no result that the person has not read', async () => {
  const { token, resolvedAt, caseId } = await fileResolved(server);
  await server.call(disputeResolution, { as: { token }, body: disputeBody(resolvedAt) });
  server.setNow(new Date(server.now().getTime() + 60_000));
  await resolve(server, caseId);
  const { error } = await server.call(confirmResolution, { as: { token }, body: { resolvedAt, rating: null } });
  assert.equal(error?.code, 'illegal-transition');
});

test('refuses a rating that says nothing, and keeps the case open', async () => {
  const { token, resolvedAt, caseId } = await fileResolved(server);
  const nothing = Object.fromEntries(Object.keys(ratingBody()).map((key) => [key, null]));
  const { error } = await server.call(confirmResolution, { as: { token }, body: { resolvedAt, rating: nothing } });
  assert.deepEqual(error?.fields, ['rating.words']);
  const row = await server.database.selectFrom('cases').select('state').where('case_id', '=', caseId).executeTakeFirstOrThrow();
  assert.equal(row.state, 'resolved');
});
