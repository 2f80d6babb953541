import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import { openDatabase } from './repositories/open-database.ts';
import { openSqlite } from './repositories/sqlite-connection.ts';
import { complaintBody, sha256 } from './testing/create-test-server.ts';
import { proveWorkTo } from './testing/prove-work.ts';
import { makeImage } from './testing/make-image.ts';

/** Free a moment ago; the kernel does not hand the same one out again soon. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  assert.ok(address !== null && typeof address === 'object');
  probe.close();
  await once(probe, 'close');
  return address.port;
}

const port = await freePort();
const otherPort = await freePort();
const origin = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'kotak-aduan-start-'));
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const running = new Set<ChildProcess>();

afterEach(async () => {
  for (const child of running) await stopped(child, 'SIGKILL');
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function start(settings: Record<string, string> = {}, entry = main): Started {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, RATE_LIMITS: 'off', POW_COST: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, output: () => output };
}

async function ready({ child, output }: Started): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    assert.equal(child.exitCode, null, output());
    if (
      output().includes('siap.') &&
      (await fetch(`${origin}/healthz`)
        .then(({ ok }) => ok)
        .catch(() => false))
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`not ready: ${output()}`);
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

/** Ends by itself, and says why. */
async function refusal(settings: Record<string, string>): Promise<{ code: number | null; sentence: string }> {
  const { child, output } = start(settings);
  await once(child, 'close');
  return { code: child.exitCode, sentence: output().trim() };
}

/** A complaint as its sender knows it: the same bytes under the same keys, however often it is sent. */
interface Filing {
  readonly draftId: string;
  readonly trackingCode: string;
  readonly photo: Uint8Array | null;
  readonly keys: { readonly upload: string; readonly complaint: string };
  /** Null until the server has acknowledged it: this is written down here, outside of the server. */
  complaintNumber: string | null;
}

function newFiling(photo: Uint8Array | null): Filing {
  const keys = { upload: randomUUID(), complaint: randomUUID() };
  return { draftId: randomUUID(), trackingCode: makeTrackingCode(randomBytes(23)), photo, keys, complaintNumber: null };
}

/** Files until the server is gone. */
async function fileUntilGone(filings: Filing[], photo: Uint8Array, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const filing = newFiling(filings.length % 10 === 0 ? photo : null);
    filings.push(filing);
    try {
      filing.complaintNumber = await send(filing);
    } catch {
      // The connection broke, so nothing was acknowledged: that is what the test is about.
      return;
    }
  }
}

/** The number under which it was taken. */
async function send({ draftId, trackingCode, photo, keys }: Filing): Promise<string> {
  const attachments = [];
  if (photo !== null) {
    const sum = sha256(photo);
    const sent = await fetch(`${origin}/api/v1/uploads?draftId=${draftId}&sha256=${sum}`, {
      method: 'POST',
      headers: { Origin: origin, 'Idempotency-Key': keys.upload, 'Content-Type': 'image/jpeg' },
      body: new Uint8Array(photo),
    });
    assert.equal(sent.status, 201);
    const { uploadId } = (await sent.json()) as { uploadId: string };
    attachments.push({ uploadId, sha256: sum, originalSha256: null, takenAt: null, place: null, caption: null });
  }
  const body = JSON.stringify(complaintBody({ draftId, trackingCodeHash: sha256(trackingCode), agencyId: null, categoryId: null, attachments }));
  const response = await fetch(`${origin}/api/v1/complaints`, {
    method: 'POST',
    headers: { Origin: origin, 'Idempotency-Key': keys.complaint, 'Content-Type': 'application/json', ...(await proveWorkTo(origin)) },
    body,
  });
  assert.equal(response.status, 201);
  return ((await response.json()) as { complaintNumber: string }).complaintNumber;
}

test('SRV-1: ten times killed under load, then everything sent again: each complaint is there once', { timeout: 240_000 }, async () => {
  const filings: Filing[] = [];
  const photo = await makeImage();
  let firstStartMs = 0;
  for (let round = 0; round < 10; round += 1) {
    const startedAt = performance.now();
    const server = start();
    await ready(server);
    if (round === 0) firstStartMs = performance.now() - startedAt;
    let isOver = false;
    const load = Promise.all(Array.from({ length: 12 }, () => fileUntilGone(filings, photo, () => isOver)));
    // At a moment of chance, once this round's share of 500 is in: a busy machine takes longer, and is loaded none the less.
    const share = filings.length + 50;
    for (let tries = 0; tries < 600 && filings.length < share; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 500));
    await stopped(server.child, 'SIGKILL');
    isOver = true;
    await load;
  }
  const acknowledged = filings.filter(({ complaintNumber }) => complaintNumber !== null);
  assert.ok(acknowledged.length >= 500 - 120, `only ${acknowledged.length} acknowledged`);
  assert.ok(filings.length >= 500, `only ${filings.length} filings`);
  assert.ok(acknowledged.length < filings.length, 'no send was interrupted');

  // Before anybody sends again: what was acknowledged is there by itself.
  const rowsBefore = new Map((await rowsByDraft()).map((row) => [row.draft_id, row.complaint_number]));
  for (const { draftId, complaintNumber } of acknowledged) assert.equal(rowsBefore.get(draftId), complaintNumber);

  const restartedAt = performance.now();
  const server = start();
  await ready(server);
  const restartMs = performance.now() - restartedAt;
  // Five seconds; where other work has the processor, no more than twice what the start of an empty folder took then.
  assert.ok(restartMs < Math.max(5_000, firstStartMs * 2), `the restart took ${restartMs} ms, the first start ${firstStartMs} ms`);
  for (let from = 0; from < filings.length; from += 12) {
    await Promise.all(
      filings.slice(from, from + 12).map(async (filing) => {
        const number = await send(filing);
        filing.complaintNumber ??= number;
        assert.equal(number, filing.complaintNumber, 'sent again, it got another number');
      }),
    );
  }
  await stopped(server.child, 'SIGTERM');
  await assertEachOnce(filings);
});

async function rowsByDraft(): Promise<{ draft_id: string; complaint_number: string }[]> {
  const database = openDatabase(join(folder, 'aduan.sqlite'));
  const rows = await database.selectFrom('complaints').select(['draft_id', 'complaint_number']).execute();
  await database.destroy();
  return rows;
}

async function assertEachOnce(filings: readonly Filing[]): Promise<void> {
  const database = openDatabase(join(folder, 'aduan.sqlite'));
  const complaints = await database
    .selectFrom('complaints')
    .select(['draft_id', 'complaint_id', 'complaint_number', 'case_id', 'tracking_code_hash'])
    .execute();
  const wanted = filings.map(({ draftId, complaintNumber, trackingCode }) => `${draftId} ${complaintNumber} ${sha256(trackingCode)}`);
  assert.deepEqual(complaints.map((row) => `${row.draft_id} ${row.complaint_number} ${row.tracking_code_hash}`).toSorted(), wanted.toSorted());
  const events = await database.selectFrom('events').select(['case_id', 'kind']).execute();
  assert.deepEqual(events.map(({ case_id, kind }) => `${case_id} ${kind}`).toSorted(), complaints.map(({ case_id }) => `${case_id} received`).toSorted());
  const attachments = await database
    .selectFrom('attachments')
    .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
    .select(['complaint_id', 'uploads.upload_id', 'uploads.sha256', 'uploads.stored_sha256'])
    .execute();
  await database.destroy();
  const draftOf = new Map(complaints.map((row) => [row.complaint_id, row.draft_id]));
  assert.deepEqual(
    attachments.map((row) => `${draftOf.get(row.complaint_id ?? '')} ${row.sha256}`).toSorted(),
    filings.flatMap(({ draftId, photo }) => (photo === null ? [] : [`${draftId} ${sha256(photo)}`])).toSorted(),
  );
  for (const row of attachments) assert.equal(sha256(readFileSync(join(folder, 'files', row.upload_id))), row.stored_sha256);
}

test('prints what a newcomer needs, writes the passwords for its owner alone, and keeps them', { timeout: 60_000 }, async () => {
  const first = start();
  await ready(first);
  assert.match(first.output(), new RegExp(`http://dpupr\\.localhost:${port}`));
  assert.match(first.output(), new RegExp(`${origin}/meja/`));
  assert.match(first.output(), /extension\/dist\/chrome/);
  assert.match(first.output(), /sign-in\.txt/);
  const passwords = readFileSync(join(folder, 'sign-in.txt'), 'utf8');
  assert.equal(statSync(join(folder, 'sign-in.txt')).mode & 0o777, 0o600);
  assert.equal(statSync(join(folder, 'secret.key')).mode & 0o777, 0o600);
  assert.ok(!first.output().includes(/(\S{16})/.exec(passwords.split('\n')[3] ?? '')?.[1] ?? 'nothing'));
  await stopped(first.child, 'SIGINT');
  assert.equal(first.child.exitCode, 0);
  const second = start();
  await ready(second);
  assert.equal(readFileSync(join(folder, 'sign-in.txt'), 'utf8'), passwords);
  await stopped(second.child, 'SIGTERM');
  assert.equal(second.child.exitCode, 0);
});

test('ends what it began before it stops, and takes nothing new', { timeout: 60_000 }, async () => {
  const server = start();
  await ready(server);
  const filing = Array.from({ length: 20 }, () => send(newFiling(null)));
  await Promise.race(filing);
  const exited = once(server.child, 'exit');
  server.child.kill('SIGTERM');
  const outcomes = await Promise.allSettled(filing);
  await exited;
  assert.equal(server.child.exitCode, 0);
  const filed = outcomes.filter(({ status }) => status === 'fulfilled').length;
  assert.ok(filed > 0);
});

test('Ctrl-C ends it at once, though a browser holds connections open that it has not used, or has used before', { timeout: 60_000 }, async () => {
  const server = start();
  await ready(server);
  const unused = connect(port, '127.0.0.1').on('error', () => undefined);
  const used = connect(port, '127.0.0.1').on('error', () => undefined);
  const halfSent = connect(port, '127.0.0.1').on('error', () => undefined);
  await Promise.all([unused, used, halfSent].map((socket) => once(socket, 'connect')));
  used.write(`GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  await once(used, 'data');
  halfSent.write('GET /healthz HTTP/1.1\r\nHost:');
  const stoppedAt = performance.now();
  await stopped(server.child, 'SIGINT');
  const tookMs = performance.now() - stoppedAt;
  assert.equal(server.child.exitCode, 0);
  assert.ok(tookMs < 5_000, `it took ${tookMs} ms`);
});

/** The server in a folder of its own, with links to what it only reads. */
function copyServer(name: string, links: readonly string[] = ['widget']): string {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const part of ['src', 'cities', 'migrations', 'holidays', 'clocks', 'static', 'package.json'])
    cpSync(join(root, 'server', part), join(copy, 'server', part), { recursive: true });
  for (const part of ['node_modules', 'server/node_modules', 'demo', ...links]) {
    mkdirSync(dirname(join(copy, part)), { recursive: true });
    symlinkSync(join(root, part), join(copy, part));
  }
  return copy;
}

test('a page that was open over a new build still finds the parts that it asks for', { timeout: 60_000 }, async () => {
  const copy = copyServer('bangunan', ['widget/package.json']);
  const settings = { DATA_DIR: join(folder, 'data-bangunan') };
  for (const build of ['1', '2']) {
    for (const assets of ['widget/dist/assets', 'extension/dist/meja/assets']) {
      rmSync(join(copy, assets), { recursive: true, force: true });
      mkdirSync(join(copy, assets), { recursive: true });
      writeFileSync(join(copy, assets, `part-${build}.js`), `export const build = ${build};`);
    }
    const server = start(settings, join(copy, 'server/src/main.ts'));
    await ready(server);
    if (build === '2') {
      for (const path of ['/assets/part-1.js', '/assets/part-2.js', '/meja/assets/part-1.js', '/meja/assets/part-2.js']) {
        const response = await fetch(origin + path);
        assert.equal(response.status, 200, path);
        assert.equal(await response.text(), `export const build = ${/\d/.exec(path)?.[0]};`);
      }
      assert.equal((await fetch(`${origin}/assets/part-3.js`)).status, 404);
    }
    await stopped(server.child, 'SIGTERM');
  }
});

test('starts from a folder with a space in its path', { timeout: 60_000 }, async () => {
  const copy = copyServer('kotak aduan 100%');
  const server = start({}, join(copy, 'server/src/main.ts'));
  await ready(server);
  assert.equal((await fetch(`${origin}/halaman.css`)).status, 200);
  assert.match(await (await fetch(origin)).text(), /dpupr\.localhost/);
  await stopped(server.child, 'SIGTERM');
  assert.equal(server.child.exitCode, 0);
});

test('a data folder stays with its city: another city is refused, its own starts again', { timeout: 60_000 }, async () => {
  const first = start();
  await ready(first);
  await stopped(first.child, 'SIGTERM');
  const refused = await refusal({ CITY: 'klaten' });
  assert.equal(refused.code, 1);
  assert.equal(refused.sentence.split('\n').length, 1);
  assert.match(refused.sentence, /milik kota "surakarta", bukan "klaten".*DATA_DIR/);
  const again = start({ CITY: 'surakarta' });
  await ready(again);
  await stopped(again.child, 'SIGTERM');
});

test('SRV-3: says in one sentence why it can’t start, and ends with an error', { timeout: 60_000 }, async () => {
  const server = start();
  await ready(server);
  const cases: readonly [Record<string, string>, RegExp][] = [
    [{ PORT: String(otherPort) }, /sedang dipakai server lain/],
    [{ DATA_DIR: join(folder, 'lain') }, new RegExp(`Port ${port} sudah dipakai`)],
    [{ PORT: String(otherPort), DATA_DIR: '/proc/kotak-aduan' }, /tidak bisa ditulisi/],
    [{ PORT: String(otherPort), CITY: 'atlantis' }, /Tidak ada berkas kota "atlantis"/],
    [{ PORT: 'delapan' }, /PORT harus bilangan bulat/],
    [{ PUBLIC_ORIGIN: 'aduan.example' }, /PUBLIC_ORIGIN harus berbentuk/],
    [{ LOG_LEVEL: 'keras' }, /LOG_LEVEL harus salah satu/],
  ];
  for (const [settings, sentence] of cases) {
    const refused = await refusal(settings);
    assert.match(refused.sentence, sentence);
    assert.equal(refused.sentence.split('\n').length, 1);
    assert.equal(refused.code, 1);
  }
  await stopped(server.child, 'SIGKILL');
  // The lock went with the process that was killed.
  const again = start();
  await ready(again);
  await stopped(again.child, 'SIGTERM');
});

test('refuses a database from a newer version, and leaves it as it is', { timeout: 30_000 }, async () => {
  const newer = openSqlite(join(folder, 'aduan.sqlite'));
  newer.exec('PRAGMA user_version = 9999');
  newer.close();
  const refused = await refusal({});
  assert.match(refused.sentence, /lebih baru/);
  assert.equal(refused.code, 1);
});
