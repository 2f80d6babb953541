// npm run bench [box] [filings] [queue] [clip]: figures for a person to read, of what is named or of everything. Each stands beside something
// measured in the same run, because machines differ. ROUNDS (5): how often each page of the box is loaded. CASES (100,000): how long the queue is.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@kotak-aduan/api-client';
import { startServer } from '@kotak-aduan/e2e/start-server';
import { benchBox } from './bench/box/bench-box.ts';
import { boxReport } from './bench/box/box-report.ts';
import { clickToDraft } from './bench/click-to-draft.ts';
import { filingsPerSecond } from './bench/filings.ts';
import { workBeforeAsked } from './bench/work-before-asked.ts';
import { queueTimes } from './bench/queue.ts';
import { rawCommitsPerSecond } from './bench/raw-commits.ts';
import { timesOfReading } from './bench/read-clip.ts';
import { timesOnRealPages } from './bench/read-real-comments.ts';
import { seedDatabase } from './bench/seed-database.ts';
import { measureSizes } from './sizes.ts';

const seconds = 5;
const citizens = 16;
const rounds = Number(process.env['ROUNDS'] ?? 5);
const caseCount = Number(process.env['CASES'] ?? 100_000);

const say = (name: string, value: string): void => void process.stdout.write(`${name.padEnd(44)} ${value}\n`);
const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-bench-'));

for (const { name, bytes, budget } of await measureSizes()) say(name, `${(bytes / 1000).toFixed(2)} kB brotli, budget ${budget / 1000} kB`);

const parts: Readonly<Record<string, () => Promise<void>>> = { box: compareBox, filings: benchFilings, queue: benchQueue, clip: benchClip };
const named = process.argv.slice(2);
const unknown = named.find((name) => parts[name] === undefined);
if (unknown !== undefined) throw new Error(`nothing called ${unknown} is measured: ${Object.keys(parts).join(', ')}`);
for (const [name, measure] of Object.entries(parts)) if (named.length === 0 || named.includes(name)) await measure();
await rm(folder, { recursive: true, force: true });

async function compareBox(): Promise<void> {
  const figures = await benchBox({ dataDir: join(folder, 'box'), rounds, say: (what) => void process.stderr.write(`${what}\n`) });
  process.stdout.write(`${boxReport(figures)}\n`);
}

async function benchClip(): Promise<void> {
  for (const { platform, comments, medianMs, worstMs } of await timesOfReading())
    say(`one of ${comments} comments read, ${platform}`, `median ${medianMs.toFixed(0)} ms, worst ${worstMs.toFixed(0)} ms; promised 200 ms`);
  const idle = await workBeforeAsked(rounds);
  const taskTimes = `${idle.withMs.toFixed(0)} ms of work with the extension, ${idle.withoutMs.toFixed(0)} ms without`;
  const scripts = `${idle.scriptMsWith.toFixed(1)} ms of it in scripts, ${idle.scriptMsWithout.toFixed(1)} ms without`;
  const longTasks = `${idle.longTasksWith} long tasks, ${idle.longTasksWithout} without`;
  say('no work until asked', `${(idle.withMs / idle.withoutMs).toFixed(2)}x on a page of ${idle.comments} comments (${taskTimes}; ${scripts}; ${longTasks})`);
  const realPages = process.env['REAL_PAGES'];
  if (realPages === undefined || realPages === '') return say('real pages', 'not measured: REAL_PAGES is not set');
  const onRealPages = await timesOnRealPages(realPages);
  const within = onRealPages.filter((time) => time.medianMs <= 200).length;
  say('5,000 real comments more, on real pages', `${within} of ${onRealPages.length} within the 200 ms promised; the slowest:`);
  for (const time of onRealPages.slice(0, 5)) say(`  ${time.page}, ${time.what}`, `median ${time.medianMs.toFixed(0)} ms of ${time.elements} elements`);
  const { page, megabytes, elements, medianMs } = await clickToDraft(realPages, 5);
  say('click to filled draft', `${medianMs.toFixed(0)} ms on ${page}, ${megabytes.toFixed(1)} MB, ${elements} elements`);
}

async function benchFilings(): Promise<void> {
  const server = await startServer({ env: { RATE_LIMITS: 'off' }, dataDir: join(folder, 'filings') });
  const before = await rawCommitsPerSecond(folder, 2);
  const without = await filingsPerSecond({ origin: server.origin, photos: 0, seconds, citizens });
  const withPhotos = await filingsPerSecond({ origin: server.origin, photos: 2, seconds, citizens: 4 });
  const after = await rawCommitsPerSecond(folder, 2);
  await server.stop();
  const raw = (before + after) / 2;
  const share = (rate: number): string => `${((100 * rate) / raw).toFixed(1)} % of the raw rate`;
  say('raw commits (WAL, FULL)', `${raw.toFixed(0)}/s (${before.toFixed(0)} before, ${after.toFixed(0)} after)`);
  say('filings without photos', `${without.perSecond.toFixed(0)}/s, ${share(without.perSecond)}; promised 25 %`);
  say('filings with two photos', `${withPhotos.perSecond.toFixed(1)}/s, ${share(withPhotos.perSecond)}`);
}

async function benchQueue(): Promise<void> {
  const dataDir = join(folder, 'queue');
  const first = await startServer({ dataDir });
  const { email, password } = await first.signIn('koordinator');
  await first.stop();
  await seedDatabase(dataDir, caseCount);
  const server = await startServer({ env: { RATE_LIMITS: 'off' }, dataDir });
  const client = createClient({ baseUrl: server.origin });
  const { token } = await client.createSession({ body: { email, password, transport: 'bearer' } });
  const startedAt = performance.now();
  for (let round = 0; round < 100; round++) await fetch(`${server.origin}/healthz`).then((response) => response.text());
  const bare = (performance.now() - startedAt) / 100;
  for (const { name, p50, p95 } of await queueTimes({ origin: server.origin, token: token ?? '', rounds: 100 })) {
    say(`${name}, ${caseCount} cases`, `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${(p95 / bare).toFixed(1)}x of /healthz (${bare.toFixed(1)} ms)`);
  }
  await server.stop();
}
