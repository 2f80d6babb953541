import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { draftIdHeader, errorBodySchema, resumableUploadsPath } from '@kotak-aduan/api-client/schemas';
import { defaultRateLimits } from '../middleware/rate-limiter.ts';
import { chromeExtensionOrigin, createTestServer, ownOrigin, siteOrigin, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';
import { tusCalls, tusUpload, type TusCalls, type TusUpload } from '../testing/tus-calls.ts';

let server: TestServer;
let tus: TusCalls;
before(async () => {
  server = await createTestServer();
  tus = tusCalls(server);
});
after(() => server.close());

const call = (method: 'head' | 'patch' | 'remove', upload: TusUpload, headers = {}): Promise<Response> =>
  method === 'patch' ? tus.patch(upload, 10, headers) : tus[method](upload, headers);

test('ATT-5: a foreign id, another draft’s, an expired one and a made-up one are all the same 404', async () => {
  const begun = tusUpload(await makeImage());
  await tus.create(begun, { count: 10 });
  const expired = tusUpload(await makeImage());
  await tus.create(expired, { count: 10 });
  const later = new Date(server.now().getTime() - 25 * 3_600_000).toISOString();
  await server.database.updateTable('partial_uploads').set({ expires_at: later }).where('upload_id', '=', expired.uploadKey).execute();
  for (const method of ['head', 'patch', 'remove'] as const) {
    const absent = await plain(await call(method, tusUpload(begun.bytes)));
    for (const stranger of [{ ...begun, draftId: randomUUID() }, { ...begun, draftId: '' }, expired, { ...begun, uploadKey: 'secret.key' }]) {
      assert.deepEqual(await plain(await call(method, stranger)), absent, method);
    }
    assert.equal(absent.status, 404);
  }
  assert.equal((await tus.head(begun)).headers.get('upload-offset'), '10', 'its own draft still has it');
});

test('nobody begins anew under a key that another draft has begun', async () => {
  const begun = tusUpload(await makeImage());
  await tus.create(begun, { count: 10 });
  assert.equal((await tus.create({ ...begun, draftId: randomUUID() })).status, 404);
  assert.equal((await tus.head(begun)).headers.get('upload-offset'), '10');
});

test('nobody takes away what a complaint holds, not even its own draft', async () => {
  const photo = tusUpload(await makeImage());
  await tus.create(photo);
  const { uploadKey: uploadId, sha256, draftId } = photo;
  await server.fileComplaint({ draftId, attachments: [{ uploadId, sha256, originalSha256: null, takenAt: null, place: null, caption: null }] });
  assert.equal((await tus.remove(photo)).status, 404);
  assert.ok((await server.files.read(uploadId)).length > 0);
});

test('answers the city’s sites by their exact origin, and no other', async () => {
  const photo = tusUpload(await makeImage());
  await tus.create(photo, { count: 10 });
  for (const Origin of [siteOrigin, ownOrigin, chromeExtensionOrigin]) {
    const answer = await tus.head(photo, { Origin });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('access-control-allow-origin'), Origin);
    for (const name of ['Upload-Offset', 'Upload-Length', 'Location', 'Tus-Resumable', 'Retry-After']) {
      assert.match(answer.headers.get('access-control-expose-headers') ?? '', new RegExp(`\\b${name}\\b`));
    }
  }
  for (const Origin of ['null', 'https://jahat.example', 'http://dpupr.localhost', 'http://dpupr.localhost:8080.jahat.example']) {
    for (const answer of [
      await tus.create(tusUpload(photo.bytes), { headers: { Origin } }),
      await tus.head(photo, { Origin }),
      await tus.remove(photo, { Origin }),
    ]) {
      assert.equal(answer.status, 403, Origin);
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
    }
  }
});

test('lets a page ask first for the headers of the protocol, and only listed pages', async () => {
  for (const path of [resumableUploadsPath, `${resumableUploadsPath}/${randomUUID()}`]) {
    const ask = (Origin: string): Promise<Response> =>
      server.request(path, { method: 'OPTIONS', headers: { Origin, 'Access-Control-Request-Method': 'PATCH' } });
    const { headers } = await ask(siteOrigin);
    assert.equal(headers.get('access-control-allow-origin'), siteOrigin);
    assert.equal(headers.get('access-control-allow-methods'), 'HEAD, POST, PATCH, DELETE');
    for (const name of ['Tus-Resumable', 'Upload-Length', 'Upload-Metadata', 'Upload-Offset', draftIdHeader, 'Content-Type']) {
      assert.ok(headers.get('access-control-allow-headers')?.split(', ').includes(name), name);
    }
    assert.equal((await ask('https://jahat.example')).headers.get('access-control-allow-origin'), null);
  }
});

test('takes no type that a plain form can send', async () => {
  const photo = tusUpload(await makeImage());
  for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'application/octet-stream', '']) {
    assert.equal((await tus.create(photo, { headers: { 'Content-Type': type } })).status, 415, type);
  }
});

test('counts against the limit of uploads', async () => {
  const limited = await createTestServer({ rateLimits: { ...defaultRateLimits, upload: { burst: 2, perHour: 1 } } });
  const calls = tusCalls(limited);
  const photo = tusUpload(await makeImage());
  await calls.create(photo, { count: 1 });
  await calls.head(photo);
  const third = await calls.patch(photo, 1);
  assert.equal(third.status, 429);
  assert.ok(Number(third.headers.get('retry-after')) > 0);
  await limited.close();
});

test('logs neither keys nor drafts', () => {
  assert.ok(server.logLines.length > 0);
  for (const line of server.logLines)
    assert.ok(!line.includes('Upload-Metadata') && !/[0-9a-f]{8}-[0-9a-f-]{27}/.test(line.replace(/"requestId":"[^"]+"/, '')), line);
});

async function plain(response: Response): Promise<{ status: number; body: unknown; headers: [string, string][] }> {
  const text = await response.text();
  const body = text === '' ? null : { ...errorBodySchema.parse(JSON.parse(text)).error, requestId: '' };
  return { status: response.status, body, headers: [...response.headers].filter(([name]) => name !== 'x-request-id') };
}
