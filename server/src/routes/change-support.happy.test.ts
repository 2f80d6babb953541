import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { changeSupport } from '@kotak-aduan/api-client/operations/change-support';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { resolveCase } from '@kotak-aduan/api-client/operations/resolve-case';
import { changeCase, forward, resolutionBody } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('takes a unit along, which sees the case and writes to colleagues but closes nothing, and lets it go again', async () => {
  const { caseId } = await server.fileComplaint({ categoryId: 'lainnya' });
  await forward(server, caseId, 'dpupr');
  const as = server.operators.dpupr;
  const { body: added } = await changeCase(server, changeSupport, { caseId, as, body: { unitId: 'dlh', isSupporting: true, note: 'Mohon bantu angkut.' } });
  assert.deepEqual([added.state, added.leadUnit.unitId], ['in-progress', 'dpupr']);
  assert.deepEqual(
    [added.timeline.at(-1).kind, added.timeline.at(-1).toUnit.unitId, added.timeline.at(-1).text],
    ['support-added', 'dlh', 'Mohon bantu angkut.'],
  );
  const { body: seen } = await server.call(getCase, { params: { caseId }, as: server.operators.dlh });
  assert.deepEqual(seen.allowedActions, ['reply', 'note']);
  assert.equal((await changeCase(server, createNote, { caseId, as: server.operators.dlh, body: { text: 'Siap.' } })).error, null);
  assert.equal((await changeCase(server, resolveCase, { caseId, as: server.operators.dlh, body: resolutionBody() })).error?.code, 'forbidden');

  const { body: alone } = await changeCase(server, changeSupport, { caseId, as, body: { unitId: 'dlh', isSupporting: false, note: null } });
  assert.equal(alone.timeline.at(-1).kind, 'support-removed');
  assert.ok(!alone.allowedActions.includes('remove-support'));
  assert.equal((await server.call(getCase, { params: { caseId }, as: server.operators.dlh })).error?.code, 'not-found');
});
