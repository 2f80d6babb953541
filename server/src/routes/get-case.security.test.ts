import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: getCase, allow: ['viewer', 'operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives a withheld name and contact to coordinator and inspectorate only', async () => {
  const { caseId } = await server.fileComplaint({ identity: 'withheld', name: 'Kenari Rahasia' });
  for (const name of ['dpupr', 'viewer', 'cityViewer', 'admin'] as const) {
    const { body } = await server.call(getCase, { params: { caseId }, as: server.operators[name] });
    assert.equal(body.complaints[0].name, null, name);
    assert.equal(body.complaints[0].contact, null, name);
    assert.ok(!JSON.stringify(body).includes('Kenari'), name);
  }
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
  assert.equal(body.complaints[0].name, 'Kenari Rahasia');
});

test('keeps a complaint about an official from everybody but the inspectorate', async () => {
  const { caseId } = await server.fileComplaint({ respondentUnitId: 'dpupr' });
  for (const [name, operator] of Object.entries(server.operators)) {
    const { status, error } = await server.call(getCase, { params: { caseId }, as: operator });
    if (name === 'inspektorat') assert.equal(status, 200);
    else assert.equal(error?.code, 'not-found', name);
  }
});
