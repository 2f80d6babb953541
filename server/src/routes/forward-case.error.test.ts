import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forwardCase } from '@kotak-aduan/api-client/operations/forward-case';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, forward, versionOf } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const to = (leadUnitId: string, supportingUnitIds: string[] = []): Record<string, unknown> => ({ leadUnitId, supportingUnitIds, note: null });

test('refuses a unit that the city does not have, and one named twice, by name', async () => {
  const { caseId } = await server.fileComplaint();
  const as = server.operators.coordinator;
  const unknown = await changeCase(server, forwardCase, { caseId, as, body: to('tidak-ada', ['dlh']) });
  assert.deepEqual([unknown.error?.code, unknown.error?.fields], ['invalid-input', ['leadUnitId']]);
  const twice = await changeCase(server, forwardCase, { caseId, as, body: to('dlh', ['dispendukcapil', 'dlh']) });
  assert.deepEqual([twice.error?.code, twice.error?.fields], ['invalid-input', ['supportingUnitIds.1']]);
});

test('refuses to forward to where the case is at work already', async () => {
  const { caseId } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr');
  const { error } = await changeCase(server, forwardCase, { caseId, as: server.operators.coordinator, body: to('dpupr') });
  assert.equal(error?.code, 'invalid-input');
});

test('refuses a supporting agency: only the lead passes a case on', async () => {
  const { caseId } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr', ['dlh']);
  const { error } = await changeCase(server, forwardCase, { caseId, as: server.operators.dlh, body: to('dispendukcapil') });
  assert.equal(error?.code, 'forbidden');
});

test('lets only one of two who read the same version win', async () => {
  const { caseId } = await server.fileComplaint();
  const version = await versionOf(server, caseId);
  const answers = await Promise.all(
    ['dlh', 'dispendukcapil'].map((unit) => server.call(forwardCase, { params: { caseId }, as: server.operators.coordinator, body: { version, ...to(unit) } })),
  );
  assert.deepEqual(answers.map((answer) => answer.error?.code ?? 'ok').sort(), ['ok', 'stale-version']);
});

test('does not let a complaint about an official leave the inspectorate', async () => {
  const { caseId } = await server.fileComplaint({ respondentUnitId: 'dpupr' });
  for (const unit of ['dpupr', 'diskominfo', 'kota']) {
    const { error } = await changeCase(server, forwardCase, { caseId, as: server.operators.inspektorat, body: to(unit) });
    assert.equal(error?.code, 'invalid-input', unit);
  }
});

test('does not give a complaint about the inspectorate to the inspectorate', async () => {
  const { caseId } = await server.fileComplaint({ respondentUnitId: 'inspektorat' });
  const { error } = await changeCase(server, forwardCase, { caseId, as: server.operators.coordinator, body: to('inspektorat') });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['leadUnitId']]);
  const seen = await server.call(getCase, { params: { caseId }, as: server.operators.inspektorat });
  assert.equal(seen.error?.code, 'not-found');
});

test('leaves no trace of what it refused', async () => {
  const { caseId } = await server.fileComplaint();
  await changeCase(server, forwardCase, { caseId, as: server.operators.coordinator, body: { ...to('tidak-ada'), note: 'kenari' } });
  const notes = await server.database.selectFrom('notes').selectAll().where('case_id', '=', caseId).execute();
  assert.deepEqual(notes, []);
  assert.equal(await versionOf(server, caseId), 1);
});
