import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { findVisibleCase } from '../repositories/desk-case-repository.ts';
import { caseVisibility } from '../services/case-visibility.ts';
import { createCityDirectory } from '../services/city-directory.ts';
import { changeCase, forward } from '../testing/desk-steps.ts';
import { testCity } from '../testing/test-city.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function idOf(name: keyof TestServer['operators']): Promise<string> {
  const row = await server.database.selectFrom('users').select('id').where('email', '=', server.operators[name].email).executeTakeFirstOrThrow();
  return row.id;
}

async function isMentioned(name: keyof TestServer['operators'], caseId: string): Promise<boolean> {
  const { body } = await server.call(listCases, { as: server.operators[name], query: { isMentioned: 'true' } });
  return body.cases.some((one: { caseId: string; isMentioned: boolean }) => one.caseId === caseId && one.isMentioned);
}

test('puts the case before whoever is named, until they have done something in it', async () => {
  const { caseId } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr', ['dlh']);
  const named = await idOf('dlh');
  const body = { text: 'Tolong dilihat.', mentions: [named] };
  const { body: noted } = await changeCase(server, createNote, { caseId, as: server.operators.dpupr, body });
  assert.deepEqual(noted.timeline.at(-1).mentioned, ['Petugas dlh']);
  assert.deepEqual([await isMentioned('dlh', caseId), await isMentioned('dpupr', caseId)], [true, false]);
  await changeCase(server, createNote, { caseId, as: server.operators.dlh, body: { text: 'Sudah.' } });
  assert.equal(await isMentioned('dlh', caseId), false);
});

test('names nobody who does not see the case', async () => {
  const { caseId } = await server.fileComplaint({ agencyId: 'dpupr' });
  for (const name of ['dlh', 'inspektorat', 'viewer'] as const) {
    const body = { text: 'Halo.', mentions: [await idOf(name)] };
    const { error } = await changeCase(server, createNote, { caseId, as: server.operators.dpupr, body });
    assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['mentions']], name);
  }
});

test('offers to name exactly those who can open the case and work on cases', async () => {
  const directory = createCityDirectory(testCity);
  const filings = [{ agencyId: 'dpupr' }, { agencyId: null }, { respondentUnitId: 'dpupr' }, { respondentUnitId: 'inspektorat' }, { categoryId: 'pungli' }];
  for (const details of filings) {
    const { caseId } = await server.fileComplaint(details);
    const reader =
      details.respondentUnitId === 'inspektorat' ? 'coordinator' : 'respondentUnitId' in details || 'categoryId' in details ? 'inspektorat' : 'coordinator';
    const { body } = await server.call(getCase, { params: { caseId }, as: server.operators[reader] });
    const users = await server.database.selectFrom('users').selectAll().where('role', '!=', 'viewer').execute();
    const expected: string[] = [];
    for (const user of users) {
      const visibility = caseVisibility({ role: user.role, unitId: user.unit_id }, directory);
      if ((await findVisibleCase(server.database, { caseId, visibility })) !== undefined) expected.push(user.id);
    }
    assert.ok(expected.length > 0);
    assert.deepEqual(body.mentionable.map(({ operatorId }: { operatorId: string }) => operatorId).toSorted(), expected.toSorted(), JSON.stringify(details));
  }
});
