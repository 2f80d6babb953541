import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createEvidence } from '@kotak-aduan/api-client/operations/create-evidence';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { createTestServer, sha256, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';
import { makePdf } from '../testing/make-pdf.ts';
import { makeRecording } from '../testing/make-recording.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

function send(bytes: Uint8Array, headers: Record<string, string> = {}): Promise<TestAnswer> {
  return server.call(createUpload, { query: { draftId: randomUUID(), sha256: sha256(bytes) }, body: bytes, headers });
}

test('a voice note and a video reach the citizen and the desk, with how long they last', async () => {
  const draftId = randomUUID();
  const voice = await server.upload(await makeRecording({ container: 'webm', seconds: 4 }), draftId);
  const video = await server.upload(await makeRecording({ container: 'mp4', seconds: 2.5, hasPicture: true }), draftId);
  const { trackingCode, caseId } = await server.fileComplaint({ draftId, attachments: [voice, video] });
  const tracked = (await server.call(openTracking, { body: { trackingCode } })).body.case.attachments;
  const atDesk = (await server.call(getCase, { params: { caseId }, as: server.operators.dpupr })).body.complaints[0].attachments;
  for (const attachments of [tracked, atDesk]) {
    const facts = attachments.map(({ mediaType, durationSeconds, width, height }: Record<string, unknown>) => [mediaType, durationSeconds, width, height]);
    assert.deepEqual(facts, [
      ['audio/webm', 4, null, null],
      ['video/mp4', 2.5, 32, 16],
    ]);
  }
});

test('a recording is played in parts, by whoever has its signed address', async () => {
  const draftId = randomUUID();
  const claim = await server.upload(await makeRecording({ container: 'mp4', seconds: 2, hasPicture: true }), draftId);
  await server.fileComplaint({ draftId, attachments: [claim] });
  const url = server.signer.fileUrl(claim.uploadId, server.now());
  const whole = Buffer.from(await server.files.read(claim.uploadId));
  const ask = (range: string): Promise<Response> => server.request(url, { headers: { Range: range } });

  const first = await ask('bytes=0-1');
  assert.equal(first.status, 206);
  assert.equal(first.headers.get('content-range'), `bytes 0-1/${whole.length}`);
  assert.equal(first.headers.get('content-type'), 'video/mp4');
  assert.match(first.headers.get('content-disposition') ?? '', /^inline; filename="lampiran-[0-9a-f]{8}\.mp4"$/);
  assert.equal(first.headers.get('x-content-type-options'), 'nosniff');
  assert.match(first.headers.get('content-security-policy') ?? '', /sandbox/);
  assert.deepEqual(Buffer.from(await first.arrayBuffer()), whole.subarray(0, 2));
  assert.deepEqual(Buffer.from(await (await ask('bytes=100-')).arrayBuffer()), whole.subarray(100));
  assert.equal((await ask(`bytes=${whole.length}-`)).status, 416);
  const all = await server.request(url);
  assert.deepEqual([all.status, all.headers.get('accept-ranges')], [200, 'bytes']);
  server.setNow(new Date(server.now().getTime() + 61_000));
  assert.equal((await ask('bytes=0-1')).status, 404);
});

test('says in words of its own what is wrong with a recording or a document', async () => {
  const cases: readonly [Uint8Array, string][] = [
    [await makeRecording({ container: 'ogg', seconds: 190 }), 'media-too-long'],
    [(await makeRecording({ container: 'mp4' })).subarray(0, 400), 'unreadable-file'],
    [makePdf({ trailer: '/Encrypt<</Filter/Standard>>' }), 'protected-document'],
    [Buffer.from('%PDF-1.7\nbukan dokumen'), 'unreadable-file'],
    [Buffer.from('RIFF\u0010\0\0\0WAVEfmt '), 'unsupported-file'],
  ];
  for (const [bytes, code] of cases) {
    const { error } = await send(bytes);
    assert.equal(error?.code, code);
  }
});

test('believes no header: what the bytes are decides', async () => {
  const { body } = await send(await makeRecording({ container: 'ogg' }), { 'Content-Type': 'image/jpeg' });
  assert.equal(body.mediaType, 'audio/ogg');
  assert.equal((await send(Buffer.from('<script>'), { 'Content-Type': 'audio/ogg' })).error?.code, 'unsupported-file');
});

test('takes no recording as an agency’s proof', async () => {
  const bytes = await makeRecording({ container: 'mp4', hasPicture: true });
  const query = { draftId: randomUUID(), sha256: sha256(bytes) };
  const { error } = await server.call(createEvidence, { query, body: bytes, as: server.operators.dpupr });
  assert.equal(error?.code, 'unsupported-file');
});
