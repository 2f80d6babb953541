// OUT-5: an upload that is cut at any byte, by the line or by the server's death, goes on from there: the bytes are equal, there is
// exactly one row, and after the sweep nothing lies around.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { createFileUploader, createPublicClient } from '@kotak-aduan/api-client';
import { MemoryDraftStore, newDraft, newDraftFile, type Draft } from '@kotak-aduan/api-client/drafts';
import { hasCode } from '@kotak-aduan/api-client/errors';
import { queueDraft, sendDraft } from '@kotak-aduan/api-client/outbox';
import { exampleComplaintFields } from '@kotak-aduan/api-client/testing/examples';
import sharp from 'sharp';
import { freePort } from '../free-port.ts';
import { until } from '../until.ts';
import { startServer, type RunningServer } from '../start-server.ts';
import { startCutProxy, type Cut } from './cut-proxy.ts';
import { seededRandom } from './seeded-random.ts';

const offsets = 20;
const repeats = Number(process.env['OUT_UPLOAD_REPEATS'] ?? 1);
const seed = Number(process.env['SEED'] ?? 20_261_122);
/** Of the request before the body: the cut falls into it as well. */
const headBytes = 700;

const dataDir = await mkdtemp(join(tmpdir(), 'kotak-aduan-uploads-'));
const port = await freePort();
const proxy = await startCutProxy({ targetPort: port });
const start = (): Promise<RunningServer> => startServer({ dataDir, port, env: { RATE_LIMITS: 'off', PUBLIC_ORIGIN: proxy.origin } });
let server = await start();
after(async () => {
  await proxy.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

let restarting = Promise.resolve();

function killAndRestart(): Promise<void> {
  restarting = server.kill('SIGKILL').then(async () => {
    server = await start();
  });
  return restarting;
}

test(`an upload cut at ${offsets} places, ${repeats} times, goes on and is there once (seed ${seed})`, { timeout: 900_000 }, async () => {
  const random = seededRandom(seed);
  const sent: { draft: Draft; number: string; sha256: string }[] = [];
  for (let index = 0; index < offsets * repeats; index += 1) {
    const bytes = await grainyPhoto(random);
    const file = await newDraftFile({ name: 'foto.jpg', mediaType: 'image/jpeg', bytes });
    const cut: Cut =
      index % offsets === 0 ? 'at-answer' : { afterBytes: Math.floor(((index % offsets) / offsets) * (bytes.byteLength + headBytes) + random() * 500) };
    // The line alone, and every fourth time the server dies with it.
    proxy.arm(cut, index % 4 === 3 ? killAndRestart : undefined);
    const draft = queueDraft({
      draft: { ...newDraft({ purpose: 'complaint', fields: { ...exampleComplaintFields, name: `Warga ${index}` } }), files: [file] },
    });
    const number = await sendUntilThere(draft, proxy.origin);
    assert.equal(proxy.isArmed, false, `${JSON.stringify(cut)} was never reached`);
    sent.push({ draft, number, sha256: file.sha256 });
  }

  await expireEverything();
  const { rows, complaints, partials } = look();
  assert.equal(complaints, sent.length);
  assert.deepEqual(rows.map(({ sha256 }) => sha256).toSorted(), sent.map(({ sha256 }) => sha256).toSorted(), 'each photo once, with the bytes that were sent');
  assert.ok(rows.every(({ state }) => state === 'claimed'));
  assert.equal(partials, 0);
  assert.deepEqual((await readdir(join(dataDir, 'files'))).toSorted(), rows.map(({ id }) => id).toSorted(), 'no file without a row, no row without its file');
  for (const { id, storedSha256 } of rows)
    assert.equal(
      createHash('sha256')
        .update(await readFile(join(dataDir, 'files', id)))
        .digest('hex'),
      storedSha256,
    );
  for (const folder of ['partial', 'tmp']) assert.deepEqual(await readdir(join(dataDir, folder)), [], folder);
});

/** Like no other, and large enough to be cut anywhere: grain doesn't compress. */
async function grainyPhoto(random: () => number): Promise<ArrayBuffer> {
  const [width, height] = [480, 360];
  const grain = Uint8Array.from({ length: width * height * 3 }, () => Math.floor(random() * 256));
  return new Uint8Array(
    await sharp(grain, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 90 })
      .toBuffer(),
  ).buffer;
}

/** As the outbox does it: again and again with what the store has kept, until there is a receipt. */
async function sendUntilThere(first: Draft, baseUrl: string): Promise<string> {
  const options = { baseUrl, resumeDelaysMs: [50, 200, 500], timeoutMs: 5_000, uploadTimeoutMs: 10_000 };
  const client = { ...createPublicClient(options), uploadFile: createFileUploader(options) };
  const store = new MemoryDraftStore();
  await store.save(first);
  for (let round = 0; round < 60; round += 1) {
    const draft = await store.load(first.draftId);
    assert.ok(draft !== null && draft.status.kind !== 'failed', JSON.stringify(draft?.status));
    const receipt = await sendDraft({ client, draft, store, locks: null }).catch((error: unknown) => {
      assert.ok(!hasCode(error, 'upload-missing'), 'it did not go on where it was cut, all of it had to be sent anew');
      return null;
    });
    if (receipt !== null) return receipt.complaintNumber;
    await restarting;
  }
  throw new Error('never got through');
}

/** A day passes: the sweep at the next start finds all that nobody has claimed. */
async function expireEverything(): Promise<void> {
  await server.kill('SIGTERM');
  const database = new DatabaseSync(join(dataDir, 'aduan.sqlite'));
  database.exec(`UPDATE partial_uploads SET expires_at = '2000-01-01T00:00:00.000Z'; UPDATE uploads SET expires_at = '2000-01-01T00:00:00.000Z'`);
  database.close();
  server = await start();
  await until('the sweep to have been there', () => look().partials === 0);
  await server.kill('SIGTERM');
}

function look(): { rows: { id: string; sha256: string; storedSha256: string; state: string }[]; complaints: number; partials: number } {
  const database = new DatabaseSync(join(dataDir, 'aduan.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT upload_id, sha256, stored_sha256, state FROM uploads').all();
  const count = (table: string): number => Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']);
  const found = {
    rows: rows.map((row) => ({
      id: String(row['upload_id']),
      sha256: String(row['sha256']),
      storedSha256: String(row['stored_sha256']),
      state: String(row['state']),
    })),
    complaints: count('complaints'),
    partials: count('partial_uploads'),
  };
  database.close();
  return found;
}
