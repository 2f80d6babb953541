import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
  await server.fileComplaint();
});
after(() => server.close());

test('refuses a cursor that is none, and names it', async () => {
  const { error } = await server.call(listCases, { as: server.operators.coordinator, query: { cursor: 'WzEsMl0' } });
  assert.equal(error?.code, 'invalid-input');
  assert.deepEqual(error?.fields, ['query.cursor']);
});

test('refuses filters that the contract does not have', async () => {
  for (const query of [{ state: 'hilang' }, { channel: 'radio' }, { isOverdue: 'ya' }, { role: 'admin' }, { search: 'x'.repeat(201) }]) {
    assert.equal((await server.call(listCases, { as: server.operators.coordinator, query })).error?.code, 'invalid-input');
  }
});

test('finds nothing for a unit that is not in the city', async () => {
  assert.deepEqual((await server.call(listCases, { as: server.operators.coordinator, query: { unitId: 'tidak-ada' } })).body.cases, []);
});

test('reads no query language in what is searched for', async () => {
  for (const search of ['"', '*', 'a OR b', 'NEAR(', '-', "' OR 1=1 --", 'text:jalan', '^', '()', 'NOT x', '\u0000', 'é*"']) {
    assert.equal((await server.call(listCases, { as: server.operators.coordinator, query: { search } })).status, 200, search);
  }
});
