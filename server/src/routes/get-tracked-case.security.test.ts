import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { requestRight } from '@kotak-aduan/api-client/operations/request-right';
import { appendEvent } from '../services/append-event.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, forward, replyBody } from '../testing/desk-steps.ts';
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
    'asked',
    'attachments',
    'canConfirm',
    'canDispute',
    'canRate',
    'canReply',
    'complaintNumber',
    'contact',
    'disputeUntil',
    'due',
    'dueAt',
    'escalation',
    'escalationIn',
    'isOverdue',
    'kind',
    'messages',
    'rateUntil',
    'rating',
    'receivedAt',
    'rejection',
    'requests',
    'resolution',
    'state',
    'steps',
    'text',
    'timeZone',
    'unit',
  ]);
  const told = JSON.stringify(body.case);
  for (const secret of ['kenari-catatan', 'Petugas', caseId, server.operators.coordinator.operatorId]) assert.ok(!told.includes(secret), secret);
});

/** Every field of what was told, however deep; a list by what its entries hold. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, path === '' ? key : `${path}.${key}`));
}

test('TRK-5: with a hidden name, about an official, answered, resolved, rated and asked about: the list of fields is this one, and says nothing of officers', async () => {
  const filed = await server.fileComplaint({
    identity: 'withheld',
    name: 'kenari-nama',
    contact: { kind: 'email', value: 'kenari@warga.example' },
    respondentUnitId: 'dpupr',
    categoryId: 'lainnya',
  });
  const { caseId, complaintId, trackingCode } = filed;
  const as = server.operators.inspektorat;
  const [version] = await server.database.selectFrom('cases').select('version').where('case_id', '=', caseId).execute();
  const note = await server.call(createNote, { params: { caseId }, body: { version: version?.version, text: 'kenari-catatan' }, as });
  assert.equal(note.error, null);
  assert.equal((await changeCase(server, createReply, { caseId, as, body: replyBody(complaintId) })).error, null);
  const { token } = (await server.call(openTracking, { body: { trackingCode } })).body;
  const asked = await server.call(requestRight, { body: { kind: 'erasure', text: 'Nama saya.' }, as: { token } });
  assert.equal(asked.error, null);
  const { body } = await server.call(getTrackedCase, { as: { token } });
  assert.deepEqual([...new Set(fieldsOf(body))].toSorted(), [
    'asked',
    'canConfirm',
    'canDispute',
    'canRate',
    'canReply',
    'complaintNumber',
    'contact.allowsNotices',
    'contact.kind',
    'contact.masked',
    'disputeUntil',
    'due.amount',
    'due.dueAt',
    'due.startedAt',
    'due.step',
    'due.unit',
    'dueAt',
    'escalation',
    'isOverdue',
    'kind',
    'messages[].from',
    'messages[].language',
    'messages[].messageId',
    'messages[].sentAt',
    'messages[].text',
    'messages[].unit.name',
    'messages[].unit.shortName',
    'messages[].unit.unitId',
    'rateUntil',
    'rating',
    'receivedAt',
    'rejection',
    'requests[].answer',
    'requests[].answeredAt',
    'requests[].dueAt',
    'requests[].kind',
    'requests[].requestId',
    'requests[].requestedAt',
    'requests[].state',
    'requests[].text',
    'resolution',
    'state',
    'steps[].at',
    'steps[].kind',
    'steps[].state',
    'steps[].unit.name',
    'steps[].unit.shortName',
    'steps[].unit.unitId',
    'text',
    'timeZone',
    'unit.name',
    'unit.shortName',
    'unit.unitId',
  ]);
  const told = JSON.stringify(body);
  const { operatorId } = as;
  const secrets = ['kenari-nama', 'kenari@warga', 'kenari-catatan', 'Petugas', caseId, complaintId, operatorId, '127.0.0.1'];
  for (const secret of secrets) assert.ok(!told.includes(secret), secret);
});

test('TRK-5: tells of a code that was replaced to whoever holds that of the same complaint, never of another one’s', async () => {
  const { trackingCode, caseId, complaintId } = await server.fileComplaint();
  const at = server.now().toISOString();
  for (const id of [complaintId, 'another-of-the-same-case'])
    await server.database.transaction().execute((transaction) =>
      appendEvent(transaction, {
        eventId: randomUUID(),
        caseId,
        kind: 'code-replaced',
        at,
        actor: { kind: 'operator', operatorId: server.operators.coordinator.operatorId, unitId: 'dpupr' },
        state: 'received',
        leadUnitId: 'dpupr',
        subject: { kind: 'complaint', id },
      }),
    );
  const { body } = await server.call(openTracking, { body: { trackingCode } });
  assert.deepEqual(
    body.case.steps.map(({ kind }: { kind: string }) => kind),
    ['received', 'code-replaced'],
  );
});

test('TRK-5: what stands for something outside is random: ids of messages, files and requests say nothing of their number', async () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const { caseId, complaintId, trackingCode } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr');
  await changeCase(server, createReply, { caseId, as: server.operators.dpupr, body: replyBody(complaintId) });
  const { body } = await server.call(openTracking, { body: { trackingCode } });
  for (const { messageId } of body.case.messages) assert.match(messageId, uuid);
  assert.match(body.case.complaintNumber, /^\d{4}-[0-9A-HJKMNP-TV-Z]{6}$/);
});
