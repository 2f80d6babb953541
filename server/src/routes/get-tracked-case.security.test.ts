import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: getTrackedCase, allow: ['tracker'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('takes no token of an operator, none of another server and none with another case written in', async () => {
  const mine = await server.fileComplaint();
  const theirs = await server.fileComplaint();
  const { body } = await server.call(openTracking, { body: { trackingCode: mine.trackingCode } });
  const forged = body.token.replace(mine.complaintId, theirs.complaintId);
  for (const token of [server.operators.admin.token, forged, `${body.token}x`, 'a.b.9999999999999.c']) {
    assert.equal((await server.call(getTrackedCase, { as: { token } })).error?.code, 'unauthenticated');
  }
});

test('TRK-5: shows exactly the fields that it should, no note and no officer', async () => {
  const { trackingCode, caseId } = await server.fileComplaint();
  const { error } = await server.call(createNote, { params: { caseId }, body: { version: 1, text: 'kenari-catatan dalam' }, as: server.operators.coordinator });
  assert.equal(error, null);
  const { body } = await server.call(openTracking, { body: { trackingCode } });
  assert.deepEqual(Object.keys(body.case).sort(), [
    'answers',
    'attachments',
    'canConfirm',
    'canDispute',
    'canRate',
    'canReply',
    'complaintNumber',
    'contact',
    'disputeUntil',
    'dueAt',
    'escalation',
    'isOverdue',
    'kind',
    'messages',
    'rateUntil',
    'rating',
    'receivedAt',
    'requests',
    'resolution',
    'state',
    'steps',
    'text',
    'unit',
  ]);
  const told = JSON.stringify(body.case);
  for (const secret of ['kenari-catatan', 'Petugas', caseId, server.operators.coordinator.operatorId]) assert.ok(!told.includes(secret), secret);
});
