import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPublicClient } from '../client/create-public-client.ts';
import { MemoryDraftStore } from '../drafts/memory-draft-store.ts';
import type { Draft } from '../drafts/draft.ts';
import { newDraftFile } from '../drafts/new-draft-file.ts';
import { newDraft } from '../drafts/new-draft.ts';
import { randomUuid } from '../random-uuid.ts';
import { errorStatuses, type ErrorCode } from '../schemas/error.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { exampleChallenge } from '../testing/example-challenge.ts';
import { exampleComplaintFields, exampleReceipt, exampleUpload } from '../testing/examples.ts';
import { queueDraft } from './queue-draft.ts';
import { sendDraft } from './send-draft.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32), so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A server that keeps the promise of the key: the same key gets the first answer again, with another body it is refused. */
function memoryServer() {
  const answers = new Map<string, { sha256: string; body: string }>();
  const rows: string[] = [];
  const refuse = (code: ErrorCode): Response => Response.json({ error: { code, message: 'no', requestId: 'r' } }, { status: errorStatuses[code] });
  const handle = async (url: string, init: RequestInit): Promise<Response> => {
    if (url.includes('/api/v1/challenge')) return Response.json(exampleChallenge);
    const key = new Headers(init.headers).get('Idempotency-Key') ?? '';
    const body = typeof init.body === 'string' ? init.body : '';
    const sha256 = body === '' ? (new URL(url).searchParams.get('sha256') ?? '') : await sha256Hex(body);
    const known = answers.get(key);
    if (known) return known.sha256 === sha256 ? new Response(known.body, { status: 201 }) : refuse('key-reused');
    if (body !== '') rows.push(body);
    const answer = JSON.stringify(body === '' ? exampleUpload(randomUuid(), sha256) : exampleReceipt(sha256));
    answers.set(key, { sha256, body: answer });
    return new Response(answer, { status: 201 });
  };
  return { rows, handle, refuse };
}

/** The same server behind a network that fails more often than not. */
function terribleFetch(server: ReturnType<typeof memoryServer>, random: () => number): typeof fetch {
  const faults: ((send: () => Promise<Response>) => Promise<Response>)[] = [
    () => Promise.reject(new TypeError('request dropped')),
    async (send) => {
      await send();
      throw new TypeError('answer dropped');
    },
    async (send) => {
      await send();
      return send();
    },
    () => Promise.resolve(new Response('<html>Login Wi-Fi</html>', { status: 200 })),
    async (send) => new Response((await (await send()).text()).slice(0, 40), { status: 201 }),
    () => Promise.resolve(new Response('Bad Gateway', { status: 502 })),
    () => Promise.resolve(server.refuse('rate-limited')),
    () => Promise.resolve(server.refuse('still-running')),
    () => Promise.resolve(server.refuse('internal')),
  ];
  return async (url, init = {}) => {
    const send = (): Promise<Response> => server.handle(typeof url === 'string' ? url : '', init);
    const fault = faults[Math.floor(random() * faults.length * 1.5)];
    return fault ? fault(send) : send();
  };
}

async function draftWithPhotos(index: number): Promise<Draft> {
  const photo = (which: number) => newDraftFile({ name: 'f.jpg', mediaType: 'image/jpeg', bytes: new Uint8Array([index, which]).buffer });
  const fields = { ...exampleComplaintFields, text: `Aduan nomor ${index}` };
  return queueDraft({ draft: { ...newDraft({ purpose: 'complaint', fields }), files: [await photo(1), await photo(2)] } });
}

// OUT-1, the client's half: acknowledged is stored, each exactly once, and nothing that was never sent.
test('files 100 complaints with photos exactly once over a terrible network', async () => {
  const random = seeded(20_261_122);
  const server = memoryServer();
  const client = createPublicClient({ baseUrl: 'https://aduan.example', fetch: terribleFetch(server, random), random, sleep: () => Promise.resolve() });
  const store = new MemoryDraftStore();
  const acknowledged: string[] = [];
  for (let index = 0; index < 100; index += 1) {
    const { draftId } = await draftWithPhotos(index).then(async (draft) => (await store.save(draft), draft));
    for (let round = 0; ; round += 1) {
      assert.ok(round < 200, 'never gets through');
      const draft = await store.load(draftId);
      if (draft === null || draft.status.kind === 'sent') break;
      assert.notEqual(draft.status.kind, 'failed', JSON.stringify(draft.status));
      const receipt = await sendDraft({ client, draft, store, random, locks: null }).catch(() => null);
      if (receipt) acknowledged.push(receipt.payloadSha256);
    }
  }
  const stored = await Promise.all(server.rows.map((row) => sha256Hex(row)));
  assert.equal(stored.length, 100);
  assert.deepEqual(stored, acknowledged);
});

test('50 sendings of one draft at once file it once', async () => {
  const server = memoryServer();
  const client = createPublicClient({ baseUrl: 'https://aduan.example', fetch: (url, init = {}) => server.handle(typeof url === 'string' ? url : '', init) });
  const draft = await draftWithPhotos(7);
  const receipts = await Promise.all(Array.from({ length: 50 }, () => sendDraft({ client, draft, store: new MemoryDraftStore(), locks: null })));
  assert.equal(server.rows.length, 1);
  assert.equal(new Set(receipts.map(({ payloadSha256 }) => payloadSha256)).size, 1);
});
