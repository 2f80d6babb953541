import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';
import { clipBody, sendEvidence } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

function handled(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return { text: 'Sudah kami angkut tadi pagi.', before: [], after: [], documents: [], documentNumber: null, ...overrides };
}

async function read(complaintNumber: string): Promise<TestAnswer['body']> {
  const row = await server.database.selectFrom('complaints').select('case_id').where('complaint_number', '=', complaintNumber).executeTakeFirstOrThrow();
  return (await server.call(getCase, { params: { caseId: row.case_id }, as: server.operators.coordinator })).body;
}

async function countCases(): Promise<number> {
  return (await server.database.selectFrom('cases').select('case_id').execute()).length;
}

test('files, answers and resolves in one step, under the unit that did it, and says so', async () => {
  const { status, body } = await server.call(createClip, { as: server.operators.dlh, body: clipBody({ categoryId: 'lainnya', handled: handled() }) });
  assert.deepEqual([status, body.isResolved, body.dueAt, body.unit.unitId], [201, true, null, 'dlh']);
  const seen = await read(body.complaintNumber);
  assert.deepEqual([seen.state, seen.leadUnit.unitId, seen.resolution.text], ['resolved', 'dlh', 'Sudah kami angkut tadi pagi.']);
  assert.deepEqual(
    seen.timeline.map(({ kind }: { kind: string }) => kind),
    ['received', 'replied', 'resolved'],
  );
});

test('takes a picture of the clip as "before" and the agency’s own as "after"', async () => {
  const draftId = randomUUID();
  const picture = await server.upload(await makeImage(), draftId);
  const after = await sendEvidence(server, { draftId, as: server.operators.dpupr });
  const body = clipBody({ draftId, attachments: [picture], handled: handled({ before: [picture], after: [after] }) });
  const { body: receipt, error } = await server.call(createClip, { as: server.operators.dpupr, body });
  assert.equal(error, null);
  const { resolution } = await read(receipt.complaintNumber);
  assert.deepEqual([resolution.rule, resolution.before.length, resolution.after.length], ['photo-pair', 1, 1]);
});

test('refuses with the name of what is missing, and files nothing', async () => {
  const before = await countCases();
  const { error } = await server.call(createClip, { as: server.operators.dpupr, body: clipBody({ handled: handled() }) });
  assert.deepEqual([error?.code, error?.fields], ['evidence-missing', ['handled.before', 'handled.after']]);
  const ktp = await server.call(createClip, { as: server.operators.dpupr, body: clipBody({ categoryId: 'ktp', handled: handled() }) });
  assert.deepEqual(ktp.error?.fields, ['handled.documents', 'handled.documentNumber']);
  assert.equal(await countCases(), before);
});

test('a complaint about an official is settled by nobody who happens to clip it', async () => {
  const body = clipBody({ categoryId: 'pungli', handled: handled() });
  const { error } = await server.call(createClip, { as: server.operators.coordinator, body });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['handled']]);
});

test('the same key gives the same answer and resolves once, also after the case went on', async () => {
  const call = { as: server.operators.dlh, body: clipBody({ categoryId: 'lainnya', handled: handled() }), idempotencyKey: randomUUID() };
  const before = await countCases();
  const first = await server.call(createClip, call);
  assert.deepEqual((await server.call(createClip, call)).body, first.body);
  assert.equal(await countCases(), before + 1);
  assert.equal((await read(first.body.complaintNumber)).timeline.length, 3);
});

test('an ordinary clip is not resolved', async () => {
  const { complaintNumber } = await fileClip(server);
  assert.equal((await read(complaintNumber)).state, 'received');
});
