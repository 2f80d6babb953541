// OUT-1 with what citizens have: the box in a real browser, its own database and its own waiting, over the same terrible network.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { ForeignBox } from '../drivers/foreign-box.ts';
import { launchOnProfile } from '../drivers/launch-on-profile.ts';
import { PuppeteerBoxPage } from '../drivers/puppeteer-box-page.ts';
import { freePort } from '../free-port.ts';
import { makePhoto } from '../make-photo.ts';
import { startServer } from '../start-server.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { seededRandom } from './seeded-random.ts';
import { terribleLine } from './terrible-line.ts';

/** In one pass; a night passes it ten times. */
const complaints = 10;
const seed = Number(process.env['SEED'] ?? 20_261_122);

const port = await freePort();
const line = terribleLine({ random: seededRandom(seed), scale: 100, passShare: 0.5 });
const proxy = await startFaultProxy({
  target: `http://127.0.0.1:${port}`,
  // What a complaint is sent by; the page and its parts are other promises.
  nextFault: (request, response) => (/^\/api\/v1\/(?:challenge|complaints|uploads)/.test(request.url ?? '') ? line.nextFault(request, response) : 'pass'),
  nextDelayMs: line.nextDelayMs,
  // The person who sends waits here in earnest.
  nextRetryAfter: () => '0',
});
const server = await startServer({ port, env: { RATE_LIMITS: 'off', PUBLIC_ORIGIN: proxy.origin } });
const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-sekali-'));
const browser = await launchOnProfile({ engine: 'chromium', profile: join(folder, 'profile') });
after(async () => {
  await browser.close();
  await proxy.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test(`files ${complaints} complaints from a browser exactly once over a terrible network (seed ${seed})`, { timeout: 60_000 * complaints }, async () => {
  const box = new ForeignBox(new PuppeteerBoxPage(await browser.newPage()));
  await box.page.open(`${proxy.origin}/aduan`);
  const acknowledged: { number: string; text: string; photos: string[] }[] = [];
  for (let index = 0; index < complaints; index += 1) {
    if (index > 0) {
      await box.pressButton('Tulis aduan lain');
      await box.pressButton('Sudah, tulis aduan lain');
    }
    const text = `Halo, ini surat nomor ${index} tentang sesuatu yang umum.`;
    await box.write(text);
    await box.writeName(`Warga ${index}`);
    const photos: string[] = [];
    if (index % 2 === 0) {
      const bytes = await makePhoto({ seed: index, width: 320, height: 240 });
      const path = join(folder, `foto-${index}.jpg`);
      await writeFile(path, bytes);
      await box.choosePhotos([path]);
      photos.push(createHash('sha256').update(bytes).digest('hex'));
    }
    await box.untilSaved(photos.length);
    const { complaintNumber } = await box.send();
    acknowledged.push({ number: complaintNumber, text, photos });
  }
  const troubles = [...proxy.played].filter(([fault]) => fault !== 'pass').reduce((sum, [, times]) => sum + times, 0);
  assert.ok(troubles >= complaints, `the line was hardly terrible: ${JSON.stringify([...proxy.played])}`);

  const database = new DatabaseSync(join(server.dataDir, 'aduan.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT complaint_number AS number, text FROM complaints').all();
  const filed = database.prepare('SELECT original_sha256 AS sha256 FROM attachments JOIN complaints USING (complaint_id) WHERE complaint_number = ?');
  const stored = rows.map((row) => ({
    number: String(row['number']),
    text: String(row['text']),
    photos: filed.all(String(row['number'])).map(({ sha256 }) => String(sha256)),
  }));
  database.close();
  const byNumber = <T extends { number: string }>(all: readonly T[]): T[] => all.toSorted((one, other) => one.number.localeCompare(other.number));
  assert.deepEqual(byNumber(stored), byNumber(acknowledged), 'nothing twice, nothing lost, nothing else');
});
