// OUT-3: five tabs of one profile that are reloaded again and again while twenty complaints wait: each is filed once, by one tab at a time.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { freePort } from '../free-port.ts';
import { startServer } from '../start-server.ts';
import { until } from '../until.ts';
import { startFaultProxy, type Fault } from './fault-proxy.ts';

const complaints = 20;
const tabs = 5;
const reloadEveryMs = 300;
/** At least so many reloads, and so many filings that one of them has cut. */
const reloads = 20;
const cutsWanted = 3;
/** Each filing is under way for so long: two at once would be seen, and reloads fall into it. */
const answerAfterMs = 500;
/** A reloaded tab's line ends a little after its lock does. */
const lineEndsWithinMs = 200;

/** Filings under way, by their key: of one item, never two. */
const underWay = new Map<string, Set<ServerResponse>>();
let cuts = 0;
let doubles = 0;

function watchFiling(request: IncomingMessage, response: ServerResponse): Fault {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || request.url !== '/api/v1/complaints' || typeof key !== 'string') return 'pass';
  const open = underWay.get(key) ?? new Set();
  const isOpen = (one: ServerResponse): boolean => open.has(one);
  for (const other of open) setTimeout(() => (doubles += isOpen(other) && isOpen(response) ? 1 : 0), lineEndsWithinMs);
  underWay.set(key, open.add(response));
  response.once('close', () => {
    open.delete(response);
    if (!response.writableFinished) cuts += 1;
  });
  return 'delay';
}

const port = await freePort();
const proxy = await startFaultProxy({ target: `http://127.0.0.1:${port}`, nextFault: watchFiling, nextDelayMs: () => answerAfterMs });
const server = await startServer({ port, env: { RATE_LIMITS: 'off', PUBLIC_ORIGIN: proxy.origin } });
const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags] });
const context = await browser.newContext();
after(async () => {
  await browser.close();
  await proxy.close();
  await server.stop();
});

function filedTexts(): string[] {
  const database = new DatabaseSync(join(server.dataDir, 'aduan.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT text FROM complaints').all();
  database.close();
  return rows.map((row) => String(row['text'])).toSorted();
}

/** Written and sent without a line, in a tab whose clock stands still: there none is due again, in every other tab all are. */
async function queueAll(texts: readonly string[]): Promise<void> {
  const page = await context.newPage();
  // Playwright's own clock would stand still in every tab of the profile.
  await page.addInitScript(`{ const at = Date.now(); Date.now = () => at; }`);
  await page.route('**/api/v1/challenge**', (route) => route.abort());
  await page.goto(`${proxy.origin}/aduan`);
  await page.getByRole('button', { name: 'Sudah punya kode? Lihat aduan Anda' }).waitFor();
  for (const text of texts) {
    await page.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' }).fill(text);
    await page.locator('.identity summary').click();
    await page.locator('#name').fill('Bu Sri');
    await page.getByText(/Tersimpan di (HP|perangkat) ini/).waitFor();
    await page.getByRole('button', { name: 'Kirim aduan' }).click();
    await page.getByRole('heading', { name: 'Belum pasti sampai, tapi sudah kami simpan' }).waitFor();
    if (text !== texts.at(-1)) await page.getByRole('button', { name: 'Tulis aduan lain' }).click();
  }
  await page.close();
}

test(`${complaints} waiting complaints, ${tabs} tabs and a storm of reloads file each of them once`, { timeout: 300_000 }, async () => {
  const texts = Array.from({ length: complaints }, (_, index) => `Halo, saya ingin menyampaikan sesuatu yang umum, nomor ${index + 10}.`);
  await queueAll(texts);
  assert.deepEqual(filedTexts(), []);

  const pages = await Promise.all(Array.from({ length: tabs }, () => context.newPage()));
  // One that is reloaded again before it has come ends the wait for it.
  for (const page of pages) page.goto(`${proxy.origin}/aduan`).catch(() => undefined);
  let count = 0;
  const hasRaged = (): boolean => count >= reloads && cuts >= cutsWanted;
  for (const endsAt = performance.now() + 90_000; !hasRaged() && performance.now() < endsAt; count += 1) {
    await pause(reloadEveryMs);
    pages[count % tabs]?.reload().catch(() => undefined);
  }
  await until('all of them to be filed', () => filedTexts().length >= complaints, 120_000);
  await until('no filing to be under way', () => [...underWay.values()].every((open) => open.size === 0));
  process.stdout.write(`${count} reloads, ${cuts} filings cut by one\n`);

  assert.ok(cuts >= cutsWanted, `only ${cuts} filings were cut by a reload`);
  assert.deepEqual(filedTexts(), texts.toSorted());
  assert.equal(underWay.size, complaints, 'a complaint was sent under another key');
  assert.equal(doubles, 0, 'two tabs had the same complaint under way');
});
