// OUT-1: 100 submissions over a network that loses, repeats, cuts, delays and forges; each is stored exactly once.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createFileUploader, createPublicClient } from '@kotak-aduan/api-client';
import { MemoryDraftStore, newDraft, newDraftFile, type Draft } from '@kotak-aduan/api-client/drafts';
import { queueDraft, sendDraft, startOutbox, type FilingClient } from '@kotak-aduan/api-client/outbox';
import { exampleComplaintFields } from '@kotak-aduan/api-client/testing/examples';
import { makePhoto } from '../make-photo.ts';
import { startServer } from '../start-server.ts';
import { startFaultProxy, faults, type FaultProxy } from './fault-proxy.ts';
import { seededRandom } from './seeded-random.ts';
import { terribleLine } from './terrible-line.ts';

const submissions = Number(process.env['OUT_RUNS'] ?? 100);
const phones = 4;
const seed = Number(process.env['SEED'] ?? 20_261_122);
/** The box waits 30 s for an answer to a filing. Here all of the network's times pass fifty times faster: 600 ms, and answers up to 2.6 s late. */
const scale = 50;
const timeoutMs = 30_000 / scale;

const server = await startServer({ env: { RATE_LIMITS: 'off' } });
after(() => server.stop());

test(`files ${submissions} complaints exactly once over a terrible network (seed ${seed})`, { timeout: 600_000 }, async (t) => {
  const proxies: FaultProxy[] = [];
  t.after(() => Promise.all(proxies.map((proxy) => proxy.close())));
  const ended = new AbortController();
  const sent = await Promise.all(
    Array.from({ length: phones }, async (_none, phone) => {
      // A line and a chance of its own: what one phone meets doesn't hang on when the others ask.
      const proxy = await startFaultProxy({ target: server.origin, ...terribleLine({ random: seededRandom(seed + 2 * phone), scale }) });
      proxies.push(proxy);
      const random = seededRandom(seed + 2 * phone + 1);
      const options = { baseUrl: proxy.origin, timeoutMs, uploadTimeoutMs: timeoutMs, random, sleep: () => Promise.resolve(), resumeDelaysMs: [0, 0, 0] };
      const client = { ...createPublicClient(options), uploadFile: createFileUploader(options) };
      return fileFromOnePhone({ client, phone, random, signal: ended.signal });
    }),
  );
  ended.abort();

  const acknowledged = sent.flat();
  assert.equal(acknowledged.length, submissions);
  for (const fault of faults)
    assert.ok(
      proxies.some((proxy) => proxy.played.has(fault)),
      `${fault} was never played`,
    );

  await server.kill('SIGTERM');
  const database = new DatabaseSync(join(server.dataDir, 'aduan.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT text, tracking_code_hash AS hash, complaint_number AS number FROM complaints').all();
  assert.equal(rows.length, submissions, 'nothing twice, nothing lost');
  const stored = new Map(rows.map((row) => [String(row['hash']), row]));
  for (const { draft, text, number } of acknowledged) {
    const row = stored.get(sha256(draft.trackingCode ?? ''));
    assert.equal(row?.['text'], text);
    assert.equal(row['number'], number);
  }
  const cases = database.prepare('SELECT count(*) AS n FROM cases').get();
  assert.equal(cases?.['n'], submissions);
  const claimed = database.prepare('SELECT uploads.sha256 FROM attachments JOIN uploads USING (upload_id)').all();
  assert.deepEqual(claimed.map((row) => String(row['sha256'])).toSorted(), acknowledged.flatMap(({ photos }) => photos).toSorted());
  database.close();
});

interface Acknowledged {
  draft: Draft;
  text: string;
  photos: string[];
  number: string;
}

interface Phone {
  client: FilingClient;
  phone: number;
  random: () => number;
  signal: AbortSignal;
}

/** One phone's share: all queued at once, sent by its own outbox. Waiting takes no time here, its clock jumps instead. */
async function fileFromOnePhone({ client, phone, random, signal }: Phone): Promise<Acknowledged[]> {
  const store = new MemoryDraftStore();
  let clock = Date.parse('2026-11-22T01:00:00Z');
  const now = (): number => clock;
  const written = new Map<string, Acknowledged>();
  for (let index = phone; index < submissions; index += phones) {
    const text = `Lampu jalan nomor ${index} di depan pasar sudah seminggu padam.`;
    // One after the other, as people write: the ids, which are no matter of the seed, would decide what goes out first.
    clock += 1_000;
    const files = index % 2 === 0 ? [await newDraftFile({ name: `foto-${index}.jpg`, mediaType: 'image/jpeg', bytes: await photoBytes(index) })] : [];
    const fields = { ...exampleComplaintFields, text, name: `Warga ${index}` };
    const draft = queueDraft({ draft: { ...newDraft({ purpose: 'complaint', fields, now }), files }, now });
    written.set(draft.draftId, { draft, text, photos: files.map((file) => file.sha256), number: '' });
    await store.save(draft);
  }

  const finished = Promise.withResolvers<void>();
  startOutbox({
    store,
    signal,
    now,
    locks: null,
    events: new EventTarget(),
    send: (draft) => sendDraft({ client, draft, store, now, random, locks: null, signal }),
    schedule: (run, ms) => {
      clock += ms;
      const turn = setImmediate(run);
      return () => clearImmediate(turn);
    },
    onChange: () =>
      void lookAt(store).then(({ waiting, failed }) =>
        failed.length > 0 ? finished.reject(new Error(`gave up: ${failed.join(', ')}`)) : waiting === 0 && finished.resolve(),
      ),
  });
  await finished.promise;

  const acknowledged: Acknowledged[] = [];
  for (const entry of written.values()) {
    const status = (await store.load(entry.draft.draftId))?.status;
    if (status?.kind === 'sent') acknowledged.push({ ...entry, number: status.receipt.complaintNumber });
  }
  return acknowledged;
}

async function lookAt(store: MemoryDraftStore): Promise<{ waiting: number; failed: string[] }> {
  const statuses = (await store.list()).map(({ status }) => status);
  return {
    waiting: statuses.filter(({ kind }) => kind !== 'sent' && kind !== 'failed').length,
    failed: statuses.flatMap((status) => (status.kind === 'failed' ? [status.code] : [])),
  };
}

async function photoBytes(index: number): Promise<ArrayBuffer> {
  return new Uint8Array(await makePhoto({ seed: index, width: 320, height: 240 })).buffer;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
