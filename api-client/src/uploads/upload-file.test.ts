import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasCode } from '../errors/has-code.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { exampleDraftId, exampleKey } from '../testing/examples.ts';
import { createFileUploader, type UploadFileInput, type UploadFileOptions } from './upload-file.ts';

const bytes = Uint8Array.from({ length: 1_000 }, (_none, index) => index % 251).buffer;
const sha256 = await sha256Hex(bytes);
const input: UploadFileInput = { query: { draftId: exampleDraftId, sha256 }, body: bytes, idempotencyKey: exampleKey };
const refusal = (code: string, status: number): Response => Response.json({ error: { code, message: 'no', requestId: 'r' } }, { status });

/** A server of the tus protocol for one upload, and the line to it: `cuts` says after how many bytes each request with a body breaks. */
function tusServer({ cuts = [], lostAnswers = 0, refuse = null }: { cuts?: readonly number[]; lostAnswers?: number; refuse?: Response | null } = {}) {
  const state = { stored: null as Uint8Array<ArrayBuffer> | null, asked: [] as string[] };
  let sendings = 0;
  let lost = 0;
  const cutNext = (): number => cuts[sendings++] ?? Number.POSITIVE_INFINITY;
  const take = async (init: RequestInit, offset: number): Promise<Response> => {
    const sent = new Uint8Array(await new Response(init.body as Blob | ArrayBuffer).arrayBuffer());
    const cut = sent.length === 0 ? Number.POSITIVE_INFINITY : cutNext();
    const arrived = sent.subarray(0, cut);
    state.stored = Uint8Array.from([...(state.stored ?? []).slice(0, offset), ...arrived]);
    if (cut < sent.length) throw new TypeError('cut');
    if (refuse !== null) return refuse;
    if (lost < lostAnswers) {
      lost += 1;
      throw new TypeError('the answer was lost');
    }
    const upload = {
      uploadId: exampleKey,
      sha256: await sha256Hex(state.stored.buffer),
      mediaType: 'image/jpeg',
      sizeBytes: 1,
      expiresAt: '2026-11-23T02:00:00.000Z',
    };
    return Response.json(upload, { status: 201, headers: { 'Upload-Offset': `${state.stored.length}` } });
  };
  const fetcher: typeof fetch = async (_url, init = {}) => {
    const { method = 'GET' } = init;
    const headers = new Headers(init.headers);
    state.asked.push(method);
    assert.equal(headers.get('Tus-Resumable'), '1.0.0');
    if (method === 'POST') {
      if (state.stored !== null) return refusal('still-running', 409);
      return take(init, 0);
    }
    assert.equal(headers.get('Upload-Draft-Id'), exampleDraftId);
    if (method === 'DELETE') {
      state.stored = null;
      return new Response(null, { status: 204 });
    }
    if (state.stored === null) return refusal('not-found', 404);
    if (method === 'HEAD')
      return new Response(null, { status: 200, headers: { 'Upload-Offset': `${state.stored.length}`, 'Upload-Length': `${bytes.byteLength}` } });
    const offset = Number(headers.get('Upload-Offset'));
    return offset === state.stored.length ? take(init, offset) : refusal('still-running', 409);
  };
  return { state, fetcher };
}

function upload(server: ReturnType<typeof tusServer>, more: Partial<UploadFileInput> = {}, options: Partial<UploadFileOptions> = {}) {
  return createFileUploader({ baseUrl: 'https://aduan.example', fetch: server.fetcher, resumeDelaysMs: [0, 0, 0], ...options })({ ...input, ...more });
}

test('sends a file in one plain request, and loads nothing for it', async () => {
  const server = tusServer();
  const loadResume = (): never => assert.fail('loaded');
  const { uploadId } = await upload(server, {}, { loadResume });
  assert.equal(uploadId, exampleKey);
  assert.deepEqual(server.state.asked, ['POST']);
});

test('goes on after a cut with the bytes that are missing, and with no others', async () => {
  for (const cut of [0, 1, 500, 999]) {
    const server = tusServer({ cuts: [cut] });
    const seen: number[] = [];
    await upload(server, { onProgress: ({ sentBytes }) => seen.push(sentBytes) });
    assert.deepEqual(server.state.asked, ['POST', 'HEAD', 'PATCH'], String(cut));
    assert.deepEqual(server.state.stored, new Uint8Array(bytes));
    assert.equal(seen.at(0), cut);
    assert.equal(seen.at(-1), 1_000);
  }
});

test('goes on as often as it is cut, as long as each time something gets through', async () => {
  const server = tusServer({ cuts: [100, 100, 100, 100, 100, 100, 100] });
  await upload(server);
  assert.deepEqual(server.state.stored, new Uint8Array(bytes));
});

test('gives up for now where nothing gets through any more, so that the outbox tries later', async () => {
  const server = tusServer({ cuts: [100, 0, 0, 0, 0, 0, 0, 0] });
  await assert.rejects(upload(server), (error) => hasCode(error, 'network'));
  assert.deepEqual(server.state.stored?.length, 100);
});

test('asks what became of it where all bytes had arrived and the answer was lost', async () => {
  const server = tusServer({ lostAnswers: 1 });
  const { sha256: answered } = await upload(server);
  assert.equal(answered, sha256);
  assert.deepEqual(server.state.asked, ['POST', 'HEAD', 'PATCH']);
});

test('begins anew where the server has nothing of it', async () => {
  const server = tusServer();
  await upload(server, { isContinued: true });
  assert.deepEqual(server.state.asked, ['HEAD', 'POST']);
});

test('begins anew, and takes the old pieces away, where what goes on after a cut can’t be loaded', async () => {
  const server = tusServer({ cuts: [300] });
  await upload(server, {}, { loadResume: () => Promise.reject(new TypeError('offline')) });
  assert.deepEqual(server.state.asked, ['POST', 'DELETE', 'POST']);
  assert.deepEqual(server.state.stored, new Uint8Array(bytes));
});

test('tells at once what was refused, and sends it no second time', async () => {
  const server = tusServer({ refuse: refusal('unsupported-file', 415) });
  await assert.rejects(upload(server), (error) => hasCode(error, 'unsupported-file'));
  assert.deepEqual(server.state.asked, ['POST']);
});

test('tells what was refused also after a cut', async () => {
  const server = tusServer({ cuts: [10], refuse: refusal('unreadable-image', 422) });
  await assert.rejects(upload(server), (error) => hasCode(error, 'unreadable-image'));
});

test('believes no page that somebody else puts in the way', async () => {
  const fetcher = (): Promise<Response> => Promise.resolve(new Response('<html>Login Wi-Fi</html>', { status: 200 }));
  await assert.rejects(upload({ ...tusServer(), fetcher }), (error) => hasCode(error, 'bad-response'));
});

test('asks before each request, and sends nothing once it may not', async () => {
  const server = tusServer({ cuts: [10] });
  let asked = 0;
  const beforeAttempt = (): Promise<void> => {
    asked += 1;
    return asked < 3 ? Promise.resolve() : Promise.reject(new Error('another page sends'));
  };
  await assert.rejects(upload(server, { beforeAttempt }), /another page sends/);
  assert.deepEqual(server.state.asked, ['POST', 'HEAD']);
});

test('stops at once when it is halted', async () => {
  const halt = new AbortController();
  halt.abort();
  const fetcher: typeof fetch = (_url, init) => (init?.signal?.aborted === true ? Promise.reject(new DOMException('', 'AbortError')) : assert.fail('sent'));
  for (const isContinued of [true, false]) {
    await assert.rejects(upload({ ...tusServer(), fetcher }, { signal: halt.signal, isContinued }), (error) => hasCode(error, 'aborted'));
  }
});
