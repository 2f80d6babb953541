import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askForInfo } from '@kotak-aduan/api-client/operations/ask-for-info';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { mergeCase } from '@kotak-aduan/api-client/operations/merge-case';
import { fileResolved } from '../testing/citizen-steps.ts';
import { createTestServer, type TestAnswer, type TestOperator, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, merge, versionOf } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function attempt(
  caseId: string,
  otherCaseId: string,
  { as = server.operators.coordinator, ...body }: { as?: TestOperator; otherVersion?: number } = {},
): Promise<TestAnswer> {
  return changeCase(server, mergeCase, { caseId, as, body: { otherCaseId, otherVersion: await versionOf(server, otherCaseId), ...body } });
}

test('refuses itself, and a case that this person can’t see as one that does not exist', async () => {
  const one = await server.fileComplaint({ agencyId: 'dpupr' });
  const hidden = await server.fileComplaint({ agencyId: 'dlh' });
  const itself = await attempt(one.caseId, one.caseId);
  assert.deepEqual([itself.error?.code, itself.error?.fields], ['invalid-input', ['otherCaseId']]);
  const unseen = await attempt(one.caseId, hidden.caseId, { as: server.operators.dpupr });
  const body = { otherCaseId: '00000000-0000-4000-8000-000000000000', otherVersion: 1 };
  const none = await changeCase(server, mergeCase, { caseId: one.caseId, as: server.operators.dpupr, body });
  assert.deepEqual([unseen.error?.code, unseen.error?.message], ['invalid-input', none.error?.message]);
});

test('nobody merges away what somebody has changed since it was read, on either side', async () => {
  const [one, other] = [await server.fileComplaint(), await server.fileComplaint()];
  const read = await versionOf(server, other.caseId);
  await changeCase(server, createNote, { caseId: other.caseId, as: server.operators.coordinator, body: { text: 'Saya periksa dulu.' } });
  assert.equal((await attempt(one.caseId, other.caseId, { otherVersion: read })).error?.code, 'stale-version');
  assert.equal((await attempt(one.caseId, other.caseId)).error, null);
  // And whoever was writing in the one that is gone is told so, under whatever version.
  const late = await changeCase(server, createNote, { caseId: other.caseId, as: server.operators.coordinator, body: { text: 'Sudah saya periksa.' } });
  assert.equal(late.error?.code, 'stale-version');
});

test('of two who merge the same case at once one is told so', async () => {
  const [one, other, third] = [await server.fileComplaint(), await server.fileComplaint(), await server.fileComplaint()];
  await merge(server, one.caseId, other.caseId);
  assert.equal((await attempt(third.caseId, other.caseId)).error?.code, 'stale-version');
});

test('refuses a case that waits for its citizen or is done', async () => {
  const one = await server.fileComplaint();
  const asked = await server.fileComplaint();
  const body = { complaintId: asked.complaintId, text: 'Di mana?', language: 'id' };
  await changeCase(server, askForInfo, { caseId: asked.caseId, as: server.operators.coordinator, body });
  const done = await fileResolved(server);
  for (const { caseId } of [asked, done]) assert.equal((await attempt(one.caseId, caseId)).error?.code, 'illegal-transition');
});

test('never merges what is about an official with what is not, nor with what is about another’s', async () => {
  const ordinary = await server.fileComplaint();
  const about = [await server.fileComplaint({ respondentUnitId: 'inspektorat' }), await server.fileComplaint({ respondentUnitId: 'irban-satu' })];
  for (const other of about) {
    assert.equal((await attempt(ordinary.caseId, other.caseId)).error?.code, 'invalid-input');
    assert.equal((await attempt(other.caseId, ordinary.caseId)).error?.code, 'invalid-input');
  }
  assert.equal((await attempt(about[0]?.caseId ?? '', about[1]?.caseId ?? '')).error?.code, 'invalid-input');
});

test('refuses a unit that leads only one of the two', async () => {
  const one = await server.fileComplaint({ agencyId: 'dpupr' });
  const other = await server.fileComplaint({ agencyId: 'dlh' });
  await server.database
    .insertInto('case_agencies')
    .values({ case_id: other.caseId, unit_id: 'dpupr', role: 'supporting', assigned_at: server.now().toISOString() })
    .execute();
  assert.equal((await attempt(one.caseId, other.caseId, { as: server.operators.dpupr })).error?.code, 'forbidden');
});
