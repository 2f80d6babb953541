import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getCity } from '@kotak-aduan/api-client/operations/get-city';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives units, categories and the notice', async () => {
  const { body } = await server.call(getCity);
  assert.equal(body.name, 'Kota Uji');
  assert.equal(body.categories[0].categoryId, 'jalan');
  assert.equal(body.notice.version, '2026-01');
});

test('leaves out RW and RT', async () => {
  const { body } = await server.call(getCity);
  const kinds = body.units.map((unit: { kind: string }) => unit.kind);
  assert.ok(kinds.includes('village'));
  assert.ok(!kinds.includes('rw'));
});

test('answers 304 to who has it already', async () => {
  const etag = (await server.call(getCity)).headers.get('etag') ?? '';
  const again = await server.call(getCity, { headers: { 'If-None-Match': etag } });
  assert.equal(again.status, 304);
  assert.equal(again.body, null);
});
