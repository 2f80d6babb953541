import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { getOwnData } from '@kotak-aduan/api-client/operations/get-own-data';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { unmergeComplaint } from '@kotak-aduan/api-client/operations/unmerge-complaint';
import { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import { openCode, resolve } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, forward, merge, replyBody } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives the complaint its case back as it was, with what was said to its writer meanwhile; the units go with it', async () => {
  const { coordinator, dlh } = server.operators;
  const one = await server.fileComplaint({ agencyId: 'dpupr', categoryId: 'lainnya' });
  const other = await server.fileComplaint({ agencyId: 'dlh', categoryId: 'lainnya', text: 'Sampah menumpuk, kata merpati.' });
  const before = (await server.call(getCase, { params: { caseId: other.caseId }, as: coordinator })).body;
  await merge(server, one.caseId, other.caseId);
  await forward(server, one.caseId, 'dpupr');
  await changeCase(server, createReply, { caseId: one.caseId, as: coordinator, body: replyBody(other.complaintId, { text: 'Kami lihat besok.' }) });
  await resolve(server, one.caseId);
  const { body: left, error } = await changeCase(server, unmergeComplaint, { caseId: one.caseId, as: coordinator, body: { complaintId: other.complaintId } });
  assert.equal(error, null);
  assert.deepEqual(
    left.complaints.map(({ complaintId }: { complaintId: string }) => complaintId),
    [one.complaintId],
  );
  assert.deepEqual(
    left.agencies.map(({ unit }: { unit: { unitId: string } }) => unit.unitId),
    ['dpupr'],
  );
  assert.ok(!left.allowedActions.includes('unmerge'));
  const told = left.timeline.filter(({ kind }: { kind: string }) => kind === 'merged' || kind === 'unmerged');
  assert.deepEqual(
    told.map(({ complaintNumber }: { complaintNumber: string }) => complaintNumber),
    [other.complaintNumber, other.complaintNumber],
  );

  const { body: back } = await server.call(getCase, { params: { caseId: other.caseId }, as: dlh });
  assert.deepEqual([back.caseId, back.state, back.leadUnit.unitId, back.resolution], [other.caseId, before.state, 'dlh', null]);
  assert.deepEqual(
    back.timeline.map(({ kind }: { kind: string }) => kind),
    ['received', 'merged-into', 'unmerged-from'],
  );
  assert.deepEqual(
    back.complaints[0].messages.map(({ text }: { text: string }) => text),
    ['Kami lihat besok.'],
  );
  assert.equal(back.due.startedAt, before.due.startedAt);
  const found = await server.call(listCases, { as: dlh, query: { search: 'merpati' } });
  assert.deepEqual(
    found.body.cases.map(({ caseId }: { caseId: string }) => caseId),
    [other.caseId],
  );

  const { body: tracked } = await server.call(getTrackedCase, { as: await openCode(server, other.trackingCode) });
  assert.deepEqual([tracked.state, tracked.unit.unitId, tracked.resolution, tracked.messages.length], ['received', 'dlh', null, 1]);
  const steps = tracked.steps.map(({ kind, detail }: { kind?: string; detail?: string }) => kind ?? detail);
  assert.deepEqual(steps, ['received', 'merged', 'forwarded', 'resolved', 'unmerged']);
});

test('what somebody did while it was merged stays theirs to read', async () => {
  const one = await server.fileComplaint({ agencyId: 'dpupr' });
  const other = await server.fileComplaint({ agencyId: 'dpupr' });
  await merge(server, one.caseId, other.caseId);
  const as = await openCode(server, other.trackingCode);
  assert.equal((await server.call(withdrawContact, { as, body: {} })).error, null);
  await changeCase(server, unmergeComplaint, { caseId: one.caseId, as: server.operators.coordinator, body: { complaintId: other.complaintId } });
  const { body } = await server.call(getOwnData, { as });
  assert.equal(body.contactWithdrawnAt, server.now().toISOString());
  assert.equal(body.complaint.complaintNumber, other.complaintNumber);
});
