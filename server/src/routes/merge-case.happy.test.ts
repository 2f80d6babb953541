import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { mergeCase } from '@kotak-aduan/api-client/operations/merge-case';
import { findBrokenEvent } from '../services/append-event.ts';
import { findEvents } from '../repositories/event-repository.ts';
import { openCode, resolve } from '../testing/citizen-steps.ts';
import { createTestServer, type FiledComplaint, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, forward, merge, replyBody, versionOf } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function fileTwo(): Promise<[FiledComplaint, FiledComplaint]> {
  const one = await server.fileComplaint({ agencyId: 'dpupr', text: 'Jalan berlubang di depan pasar.' });
  const other = await server.fileComplaint({ agencyId: 'dlh', text: 'Lubang besar dekat pasar, kata kakatua.' });
  return [one, other];
}

async function follow({ trackingCode }: FiledComplaint): ReturnType<TestServer['call']> {
  return server.call(getTrackedCase, { as: await openCode(server, trackingCode) });
}

test('the other’s complaint is in the case, its timeline under its number, its units alongside', async () => {
  const [one, other] = await fileTwo();
  const body = { otherCaseId: other.caseId, otherVersion: await versionOf(server, other.caseId) };
  const { body: merged, error } = await changeCase(server, mergeCase, { caseId: one.caseId, as: server.operators.coordinator, body });
  assert.equal(error, null);
  assert.deepEqual(
    merged.complaints.map(({ complaintNumber, isMerged }: { complaintNumber: string; isMerged: boolean }) => [complaintNumber, isMerged]),
    [
      [one.complaintNumber, false],
      [other.complaintNumber, true],
    ],
  );
  const told = merged.timeline.map(({ kind, complaintNumber }: { kind: string; complaintNumber: string | null }) => [kind, complaintNumber]);
  assert.deepEqual(told.toSorted(), [
    ['merged', other.complaintNumber],
    ['received', null],
    ['received', other.complaintNumber],
  ]);
  assert.deepEqual(
    merged.agencies.map(({ unit, role }: { unit: { unitId: string }; role: string }) => [unit.unitId, role]),
    [
      ['dpupr', 'lead'],
      ['dlh', 'supporting'],
    ],
  );
  assert.ok(merged.allowedActions.includes('unmerge'));
  for (const { caseId } of [one, other]) assert.equal(findBrokenEvent(await findEvents(server.database, caseId)), null);
});

test('stands in the queue once, is found by the words and numbers of both, and opens by either address', async () => {
  const [one, other] = await fileTwo();
  await merge(server, one.caseId, other.caseId);
  const as = server.operators.coordinator;
  for (const search of [other.complaintNumber, one.complaintNumber]) {
    const { body } = await server.call(listCases, { as, query: { search } });
    assert.deepEqual(
      body.cases.map(({ caseId }: { caseId: string }) => caseId),
      [one.caseId],
    );
  }
  const byWords = await server.call(listCases, { as: server.operators.dlh, query: { search: 'kakatua' } });
  const ids: string[] = byWords.body.cases.map(({ caseId }: { caseId: string }) => caseId);
  assert.ok(ids.includes(one.caseId) && !ids.includes(other.caseId));
  const whole = await server.call(listCases, { as, query: {} });
  assert.ok(!whole.body.cases.some(({ caseId }: { caseId: string }) => caseId === other.caseId));
  const { body: opened } = await server.call(getCase, { params: { caseId: other.caseId }, as });
  assert.equal(opened.caseId, one.caseId);
});

test('each goes on following with their own code, words and due date, and the result reaches both', async () => {
  const one = await server.fileComplaint({ agencyId: 'dpupr', text: 'Jalan berlubang.', categoryId: 'lainnya' });
  server.setNow(new Date(server.now().getTime() + 86_400_000));
  const other = await server.fileComplaint({ agencyId: 'dlh', text: 'Ada lubang besar.', categoryId: 'lainnya' });
  const before = [(await follow(one)).body.dueAt, (await follow(other)).body.dueAt];
  await merge(server, one.caseId, other.caseId);
  const afterwards = [(await follow(one)).body, (await follow(other)).body];
  assert.deepEqual(
    afterwards.map(({ dueAt }) => dueAt),
    before,
  );
  assert.notEqual(before[0], before[1]);
  assert.deepEqual(
    afterwards.map(({ text, complaintNumber }) => [text, complaintNumber]),
    [
      ['Jalan berlubang.', one.complaintNumber],
      ['Ada lubang besar.', other.complaintNumber],
    ],
  );
  assert.equal(afterwards[1]?.unit.unitId, 'dpupr');
  assert.ok(afterwards[1]?.steps.some(({ detail }: { detail?: string }) => detail === 'merged'));
  assert.ok(!afterwards[0]?.steps.some(({ detail }: { detail?: string }) => detail === 'merged'));
  await forward(server, one.caseId, 'dpupr');
  const body = replyBody(other.complaintId, { text: 'Untuk Anda saja.' });
  assert.equal((await changeCase(server, createReply, { caseId: one.caseId, as: server.operators.dpupr, body })).error, null);
  await resolve(server, one.caseId);
  const [first, second] = [(await follow(one)).body, (await follow(other)).body];
  assert.deepEqual([first.state, second.state], ['resolved', 'resolved']);
  assert.deepEqual([first.resolution.text, second.resolution.text], ['Lubang sudah ditambal.', 'Lubang sudah ditambal.']);
  assert.deepEqual([first.messages.length, second.messages.length], [0, 1]);
  assert.ok(!JSON.stringify(first).includes('Ada lubang besar') && !JSON.stringify(second).includes('Jalan berlubang'));
});

test('what is due at the desk is the earliest of what each waits for: one answer does not answer the other', async () => {
  const one = await server.fileComplaint({ agencyId: 'dpupr', categoryId: 'lainnya' });
  await forward(server, one.caseId, 'dpupr');
  await changeCase(server, createReply, { caseId: one.caseId, as: server.operators.dpupr, body: replyBody(one.complaintId) });
  const other = await server.fileComplaint({ agencyId: 'dpupr', categoryId: 'lainnya' });
  await merge(server, one.caseId, other.caseId);
  const due = async (): Promise<string> => (await server.call(getCase, { params: { caseId: one.caseId }, as: server.operators.coordinator })).body.due.step;
  assert.equal(await due(), 'firstReply');
  await changeCase(server, createReply, { caseId: one.caseId, as: server.operators.dpupr, body: replyBody(other.complaintId) });
  assert.equal(await due(), 'resolve');
});

test('what had been merged before comes along, each with one entry of its own', async () => {
  const [one, other] = await fileTwo();
  const third = await server.fileComplaint({ agencyId: 'dpupr' });
  await merge(server, other.caseId, third.caseId);
  await merge(server, one.caseId, other.caseId);
  const { body } = await server.call(getCase, { params: { caseId: one.caseId }, as: server.operators.coordinator });
  assert.equal(body.complaints.length, 3);
  const kinds = async (caseId: string): Promise<string[]> => (await findEvents(server.database, caseId)).map(({ kind }) => kind);
  assert.deepEqual(await kinds(one.caseId), ['received', 'merged']);
  assert.deepEqual(await kinds(other.caseId), ['received', 'merged', 'merged-into']);
  assert.deepEqual(await kinds(third.caseId), ['received', 'merged-into', 'merged-into']);
});
