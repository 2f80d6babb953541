import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { createTestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: listCases, allow: ['viewer', 'operator', 'coordinator', 'admin'] });

test('opens nothing by a filter: another unit’s queue stays empty', async () => {
  const server = await createTestServer();
  await server.fileComplaint();
  for (const query of [{ unitId: 'dpupr' }, { unitId: 'kota' }, { search: 'berlubang' }]) {
    assert.deepEqual((await server.call(listCases, { as: server.operators.dlh, query })).body.cases, [], JSON.stringify(query));
  }
  await server.close();
});

test('shows a complaint about an official to the inspectorate alone', async () => {
  const server = await createTestServer();
  await server.fileComplaint({ categoryId: 'pungli' });
  await server.fileComplaint({ respondentUnitId: 'dpupr' });
  for (const [name, operator] of Object.entries(server.operators)) {
    const { body } = await server.call(listCases, { as: operator });
    assert.equal(body.cases.length, name === 'inspektorat' ? 2 : 0, name);
  }
  await server.close();
});

test('shows a complaint about the inspectorate to those outside it who oversee the city', async () => {
  const server = await createTestServer();
  await server.fileComplaint({ respondentUnitId: 'inspektorat' });
  for (const [name, operator] of Object.entries(server.operators)) {
    const { body } = await server.call(listCases, { as: operator });
    assert.equal(body.cases.length, name === 'coordinator' || name === 'admin' ? 1 : 0, name);
  }
  await server.close();
});
