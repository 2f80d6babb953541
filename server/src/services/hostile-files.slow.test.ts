import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { once } from 'node:events';
import { createDeflate } from 'node:zlib';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { complaintBody, createTestServer, sha256, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';
import { canary, hostileFiles } from '../testing/hostile-files.ts';
import { hostileMedia } from '../testing/hostile-media.ts';
import { makeBombPng } from '../testing/make-bomb-png.ts';
import { makeImage } from '../testing/make-image.ts';
import { makePdf, pdfStream, readablePdf } from '../testing/make-pdf.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

function send(bytes: Uint8Array, draftId: string = randomUUID()): Promise<TestAnswer> {
  return server.call(createUpload, { query: { draftId, sha256: sha256(bytes) }, body: bytes });
}

test('ATT-1: ninety hostile files are refused, or come back as nothing but pixels, sound or pages', async () => {
  const files = [...(await hostileFiles()), ...(await hostileMedia())];
  assert.ok(files.length >= 90, `${files.length} files`);
  let taken = 0;
  for (const { name, bytes } of files) {
    const draftId = randomUUID();
    const { status, body } = await send(bytes, draftId);
    if (status !== 201) {
      assert.ok(status === 413 || status === 415 || status === 422, `${name} got ${status}`);
      continue;
    }
    taken += 1;
    const claim = { uploadId: body.uploadId, sha256: body.sha256, originalSha256: null, takenAt: null, place: null, caption: null };
    await server.fileComplaint({ draftId, attachments: [claim] });
    const served = await server.request(server.signer.fileUrl(body.uploadId, server.now()));
    assert.equal(served.headers.get('x-content-type-options'), 'nosniff', name);
    assert.match(served.headers.get('content-security-policy') ?? '', /sandbox/, name);
    assert.equal(served.headers.get('content-type'), body.mediaType, name);
    if (body.mediaType === 'application/pdf') assert.match(served.headers.get('content-disposition') ?? '', /^attachment/, name);
    assert.ok(!readablePdf(new Uint8Array(await served.arrayBuffer())).includes(canary), `${name} kept what was hidden in it`);
  }
  assert.ok(taken >= 30, `only ${taken} were taken, so that little was looked into`);
});

test('ATT-2: a 256-megapixel PNG of a few kilobytes is refused by its header', async () => {
  const bomb = makeBombPng({ width: 16_000, height: 16_000 });
  assert.ok(bomb.length < 300_000, `${bomb.length} bytes`);
  await send(await makeImage());
  const startedAt = performance.now();
  const { error } = await send(bomb);
  const took = performance.now() - startedAt;
  assert.equal(error?.code, 'image-too-large');
  assert.ok(took < 100, `${took} ms`);
});

test('ATT-2: fifty bombs at once do not keep a complaint waiting, nor fill the memory', async () => {
  const bomb = makeBombPng({ width: 16_000, height: 16_000 });
  const restingBytes = process.memoryUsage().rss;
  const bombs = Promise.all(Array.from({ length: 50 }, () => send(bomb)));
  const times: number[] = [];
  for (let index = 0; index < 20; index += 1) {
    const startedAt = performance.now();
    assert.equal((await server.call(createComplaint, { body: complaintBody() })).status, 201);
    times.push(performance.now() - startedAt);
  }
  const answers = await bombs;
  assert.ok(answers.every(({ error }) => error?.code === 'image-too-large'));
  const p95 = times.sort((left, right) => left - right)[18] ?? Infinity;
  assert.ok(p95 < 1_000, `${p95} ms`);
  const grown = process.memoryUsage().rss - restingBytes;
  assert.ok(grown < 500_000_000, `${grown} bytes`);
});

/** So many megabytes of spaces, packed into a thousandth, without ever holding them. */
async function packedSpaces(megabytes: number): Promise<Buffer> {
  const packer = createDeflate();
  const packed: Buffer[] = [];
  packer.on('data', (part: Buffer) => packed.push(part));
  const part = Buffer.alloc(1_000_000, ' ');
  for (let index = 0; index < megabytes; index += 1) if (!packer.write(part)) await once(packer, 'drain');
  packer.end();
  await once(packer, 'end');
  return Buffer.concat(packed);
}

test('ATT-2: a document of half a megabyte that unpacks to 600 is refused, and the server goes on', async () => {
  const bomb = makePdf({ objects: [pdfStream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', await packedSpaces(600))] });
  assert.ok(bomb.length < 1_000_000, `${bomb.length} bytes`);
  const sending = send(bomb);
  assert.equal((await server.call(createComplaint, { body: complaintBody() })).status, 201);
  assert.equal((await sending).error?.code, 'unreadable-file');
  assert.equal((await send(makePdf())).status, 201);
});
