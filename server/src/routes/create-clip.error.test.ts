import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { clipBody } from '../testing/desk-steps.ts';
import { sealedEvidence, sendClipFile } from '../testing/evidence-steps.ts';
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

test('refuses evidence of which one byte, one text or one name is not what was sealed, and keeps nothing of the clip', async () => {
  const as = server.operators.dlh;
  const screenshot = await makeImage({ width: 60, height: 40 });
  const filedBefore = (await server.database.selectFrom('clips').selectAll().execute()).length;
  const sealed = sealedEvidence({ screenshot });
  const other = sealedEvidence({ screenshot: await makeImage({ width: 61, height: 40 }) });
  const tooMany = { ...sealed, texts: [...sealed.texts, { name: 'lain.txt', content: 'x' }] };
  for (const [evidence, field] of [
    [{ ...sealed, texts: [{ name: 'teks.txt', content: 'Lampu nyala' }] }, 'evidence.manifest.items.0'],
    [{ ...sealed, texts: [] }, 'evidence.manifest.items.0'],
    [other, 'evidence.manifest.items.1'],
    [{ ...sealed, manifest: { ...sealed.manifest, capturedAt: '2026-11-22T01:59:00.000Z' } }, 'evidence.manifestSha256'],
    [tooMany, 'evidence.texts'],
    [{ ...sealed, omitted: ['lain.png'] }, 'evidence.omitted'],
    [{ ...sealed, omitted: ['teks.txt'] }, 'evidence.manifest.items.0'],
  ] as const) {
    const draftId = randomUUID();
    const claim = await sendClipFile(server, { bytes: screenshot, draftId, as });
    const { error } = await server.call(createClip, { as, body: clipBody({ draftId, attachments: [claim], evidence }) });
    assert.deepEqual([error?.code, error?.fields], ['evidence-changed', [field]]);
  }
  assert.equal((await server.database.selectFrom('clips').selectAll().execute()).length, filedBefore);
});

test('refuses a screenshot whose bytes changed on our own disk since they arrived, and takes it once it is sent again', async () => {
  const as = server.operators.dlh;
  const draftId = randomUUID();
  const screenshot = await makeImage({ width: 62, height: 40 });
  const evidence = sealedEvidence({ screenshot });
  const claim = await sendClipFile(server, { bytes: screenshot, draftId, as });
  await server.files.writeOriginal(claim.uploadId, Buffer.from(screenshot).fill(0, 20, 21));
  const body = clipBody({ draftId, attachments: [claim], evidence });
  assert.equal((await server.call(createClip, { as, body })).error?.code, 'evidence-changed');
  const again = await sendClipFile(server, { bytes: screenshot, draftId, as });
  assert.equal((await server.call(createClip, { as, body: { ...body, attachments: [again] } })).status, 201);
});
