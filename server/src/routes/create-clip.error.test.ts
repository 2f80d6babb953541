import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { clipBody } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('refuses units and categories that the city does not have', async () => {
  const { error } = await server.call(createClip, { as: server.operators.dlh, body: clipBody({ agencyId: 'x', categoryId: 'y', respondentUnitId: 'z' }) });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['agencyId', 'categoryId', 'respondentUnitId']]);
});

test('refuses an address that is no web address', async () => {
  for (const permalink of ['javascript:alert(1)', 'data:text/html,x', 'ftp://x']) {
    const { error } = await server.call(createClip, { as: server.operators.dlh, body: clipBody({ clip: { permalink } }) });
    assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['clip.permalink']]);
  }
});

test('keeps nothing of a clip whose screenshot is missing', async () => {
  const screenshot = await server.upload(await makeImage(), randomUUID());
  const { error } = await server.call(createClip, { as: server.operators.dlh, body: clipBody({ attachments: [screenshot] }) });
  assert.deepEqual([error?.code, error?.fields], ['upload-missing', ['attachments.0']]);
  assert.deepEqual(await server.database.selectFrom('clips').selectAll().execute(), []);
  assert.deepEqual(await server.database.selectFrom('cases').selectAll().execute(), []);
});

test('refuses a key that was used for another clip', async () => {
  const idempotencyKey = randomUUID();
  await server.call(createClip, { as: server.operators.dlh, body: clipBody(), idempotencyKey });
  const { error } = await server.call(createClip, { as: server.operators.dlh, body: clipBody(), idempotencyKey });
  assert.equal(error?.code, 'key-reused');
});
