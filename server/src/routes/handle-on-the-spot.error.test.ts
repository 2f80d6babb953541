import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { handleOnTheSpot } from '@kotak-aduan/api-client/operations/handle-on-the-spot';
import { findEvents } from '../repositories/event-repository.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, resolutionBody } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('names the proof that is missing, and leaves neither answer nor entry', async () => {
  const { caseId } = await server.fileComplaint();
  const { error } = await changeCase(server, handleOnTheSpot, { caseId, as: server.operators.dpupr, body: resolutionBody() });
  assert.deepEqual([error?.code, error?.fields], ['evidence-missing', ['before', 'after']]);
  assert.equal((await findEvents(server.database, caseId)).length, 1);
  assert.equal((await server.database.selectFrom('messages').selectAll().where('case_id', '=', caseId).execute()).length, 0);
});

test('refuses a case that somebody changed meanwhile, and one that is resolved', async () => {
  const { caseId } = await server.fileComplaint({ categoryId: 'lainnya', agencyId: 'dlh' });
  const as = server.operators.dlh;
  assert.equal((await changeCase(server, handleOnTheSpot, { caseId, as, body: resolutionBody({ version: 9 }) })).error?.code, 'stale-version');
  assert.equal((await changeCase(server, handleOnTheSpot, { caseId, as, body: resolutionBody() })).status, 200);
  assert.equal((await changeCase(server, handleOnTheSpot, { caseId, as, body: resolutionBody() })).error?.code, 'illegal-transition');
});
