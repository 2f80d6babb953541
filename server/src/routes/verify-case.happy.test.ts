import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { verifyCase } from '@kotak-aduan/api-client/operations/verify-case';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('makes a received case verified, under a new version, with its entry in the timeline', async () => {
  const { caseId } = await server.fileComplaint();
  const { body } = await changeCase(server, verifyCase, { caseId, as: server.operators.coordinator, body: { categoryId: null } });
  assert.equal(body.state, 'verified');
  assert.equal(body.categoryId, 'jalan');
  assert.equal(body.version, 2);
  assert.equal(body.timeline.at(-1).kind, 'verified');
  assert.equal(body.timeline.at(-1).actor.name, 'Petugas coordinator');
});

test('corrects the category, and with it the proof that closing needs', async () => {
  const { caseId } = await server.fileComplaint();
  const { body } = await changeCase(server, verifyCase, { caseId, as: server.operators.admin, body: { categoryId: 'ktp' } });
  assert.equal(body.categoryId, 'ktp');
  assert.equal(body.evidenceRule, 'document');
});

test('hands a case that turns out to be about an official to the inspectorate, out of everybody else’s sight', async () => {
  const { caseId } = await server.fileComplaint();
  await changeCase(server, verifyCase, { caseId, as: server.operators.coordinator, body: { categoryId: 'pungli' } });
  for (const name of ['coordinator', 'admin', 'dpupr'] as const) {
    assert.equal((await server.call(getCase, { params: { caseId }, as: server.operators[name] })).error?.code, 'not-found', name);
  }
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.inspektorat });
  assert.equal(body.leadUnit.unitId, 'inspektorat');
  assert.deepEqual(body.timeline.at(-1).toUnit.unitId, 'inspektorat');
});

test('answers a repeated key with the case and verifies once', async () => {
  const { caseId } = await server.fileComplaint();
  const call = { params: { caseId }, as: server.operators.coordinator, body: { version: 1, categoryId: null }, idempotencyKey: randomUUID() };
  const first = await server.call(verifyCase, call);
  const second = await server.call(verifyCase, call);
  assert.deepEqual(second.body, first.body);
});
