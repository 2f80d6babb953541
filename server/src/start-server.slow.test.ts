import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import { openDatabase } from './repositories/open-database.ts';
import { openSqlite } from './repositories/sqlite-connection.ts';
import { complaintBody, sha256 } from './testing/create-test-server.ts';
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
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, RATE_LIMITS: 'off', ...settings },
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

interface Ack {
  readonly trackingCode: string;
  readonly complaintNumber: string;
  readonly photoSha256: string | null;
}

/** Files until the server is gone. What it acknowledged is written down here, outside of it. */
async function fileUntilGone(acks: Ack[], photo: Uint8Array, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    try {
      acks.push(await file(acks.length % 3 === 0 ? photo : null));
    } catch {
      // The connection broke, so nothing was acknowledged: that is what the test is about.
      return;
    }
  }
}

async function file(photo: Uint8Array | null): Promise<Ack> {
  const trackingCode = makeTrackingCode(randomBytes(23));
  const draftId = randomUUID();
  const headers = { Origin: origin, 'Idempotency-Key': randomUUID() };
  const attachments = [];
  if (photo !== null) {
    const sum = sha256(photo);
    const sent = await fetch(`${origin}/api/v1/uploads?draftId=${draftId}&sha256=${sum}`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'image/jpeg' },
      body: new Uint8Array(photo),
    });
    assert.equal(sent.status, 201);
    const { uploadId } = (await sent.json()) as { uploadId: string };
    attachments.push({ uploadId, sha256: sum, originalSha256: null, takenAt: null, place: null, caption: null });
  }
  const body = JSON.stringify(complaintBody({ draftId, trackingCodeHash: sha256(trackingCode), agencyId: null, categoryId: null, attachments }));
  const response = await fetch(`${origin}/api/v1/complaints`, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body });
  assert.equal(response.status, 201);
  const { complaintNumber } = (await response.json()) as { complaintNumber: string };
  return { trackingCode, complaintNumber, photoSha256: photo === null ? null : sha256(photo) };
}

test('SRV-1: ten times killed under load, and nothing that was acknowledged is missing or twice', { timeout: 240_000 }, async () => {
  const acks: Ack[] = [];
  const photo = await makeImage();
  let firstStartMs = 0;
  for (let round = 0; round < 10; round += 1) {
    const startedAt = performance.now();
    const server = start();
    await ready(server);
    if (round === 0) firstStartMs = performance.now() - startedAt;
    let isOver = false;
    const load = Promise.all(Array.from({ length: 6 }, () => fileUntilGone(acks, photo, () => isOver)));
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 900));
    await stopped(server.child, 'SIGKILL');
    isOver = true;
    await load;
  }
  assert.ok(acks.length > 50, `only ${acks.length} filings`);

  const restartedAt = performance.now();
  const server = start();
  await ready(server);
  // On a machine with other work the first start, of an empty folder, says what a start costs.
  const restartMs = performance.now() - restartedAt;
  assert.ok(restartMs < Math.max(5_000, firstStartMs * 3), `the restart took ${restartMs} ms, the first start ${firstStartMs} ms`);
  await stopped(server.child, 'SIGTERM');

  const database = openDatabase(join(folder, 'aduan.sqlite'));
  for (const ack of acks) {
    const rows = await database
      .selectFrom('complaints')
      .select(['complaint_id', 'complaint_number', 'case_id'])
      .where('tracking_code_hash', '=', sha256(ack.trackingCode))
      .execute();
    assert.deepEqual(
      rows.map((row) => row.complaint_number),
      [ack.complaintNumber],
    );
    const attachments = await database
      .selectFrom('attachments')
      .innerJoin('uploads', 'uploads.upload_id', 'attachments.upload_id')
      .select(['uploads.upload_id', 'uploads.sha256', 'uploads.stored_sha256'])
      .where('complaint_id', '=', rows[0]?.complaint_id ?? '')
      .execute();
    assert.deepEqual(
      attachments.map((row) => row.sha256),
      ack.photoSha256 === null ? [] : [ack.photoSha256],
    );
    for (const row of attachments) assert.equal(sha256(readFileSync(join(folder, 'files', row.upload_id))), row.stored_sha256);
    const events = await database
      .selectFrom('events')
      .select('kind')
      .where('case_id', '=', rows[0]?.case_id ?? '')
      .execute();
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['received'],
    );
  }
  await database.destroy();
});

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
  const filing = Array.from({ length: 20 }, () => file(null));
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

test('starts from a folder with a space in its path', { timeout: 60_000 }, async () => {
  const copy = join(folder, 'kotak aduan 100%');
  mkdirSync(copy);
  for (const part of ['src', 'cities', 'migrations', 'static', 'package.json'])
    cpSync(join(root, 'server', part), join(copy, 'server', part), { recursive: true });
  for (const part of ['node_modules', 'server/node_modules', 'widget', 'demo']) symlinkSync(join(root, part), join(copy, part));
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
