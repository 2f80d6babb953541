import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPlaces } from '@kotak-aduan/api-client/operations/list-places';
import { createTestServer } from '../testing/create-test-server.ts';

test('gives the villages of the city by name', async () => {
  const server = await createTestServer();
  const { body } = await server.call(listPlaces);
  const villages = body.places.filter(({ kind }: { kind: string }) => kind === 'village');
  assert.ok(villages.some(({ unitId }: { unitId: string }) => unitId === 'kel-satu-a'));
  await server.close();
});

test('answers 304 to who has it already', async () => {
  const server = await createTestServer();
  const etag = (await server.call(listPlaces)).headers.get('etag') ?? '';
  const again = await server.call(listPlaces, { headers: { 'If-None-Match': etag } });
  assert.equal(again.status, 304);
  await server.close();
});
