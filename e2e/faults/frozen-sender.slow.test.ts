// OUT-3: a tab that is frozen in the middle of sending keeps its locks; another one takes over, and the thawed one sends nothing more.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { startServer } from '../start-server.ts';
import { until } from '../until.ts';

/** What the promise allows, by the clock of the page that takes over, from when it was opened. */
const takeOverMs = 30_000;
/** For a busy machine to come to what is looked at afterwards. */
const patienceMs = 90_000;

const server = await startServer({ env: { RATE_LIMITS: 'off' } });
const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags] });
const context = await browser.newContext();
after(async () => {
  await browser.close();
  await server.stop();
});

const isFiling = (url: URL): boolean => url.pathname === '/api/v1/complaints';

function countComplaints(): number {
  const database = new DatabaseSync(join(server.dataDir, 'aduan.sqlite'), { readOnly: true });
  const row = database.prepare('SELECT count(*) AS n FROM complaints').get();
  database.close();
  return Number(row?.['n']);
}

/** When a page asked to file a complaint, by its own clock, which the browser keeps of each request. */
function filedAt(page: Page): Promise<number | null> {
  return page.evaluate(() => performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/api/v1/complaints'))?.startTime ?? null);
}

async function openBox(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/aduan`);
  await page.getByRole('button', { name: 'Sudah punya kode? Lihat aduan Anda' }).waitFor({ timeout: patienceMs });
  return page;
}

test('another tab takes over from a frozen one, and the thawed one files nothing', { timeout: 240_000 }, async () => {
  const frozen = await openBox();
  const asked: string[] = [];
  frozen.on('request', (request) => isFiling(new URL(request.url())) && asked.push(request.url()));
  // The request leaves and nothing comes back, as on a line that has just died.
  await frozen.route(isFiling, () => new Promise(() => undefined));
  await frozen.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' }).fill('Halo, saya ingin menyampaikan sesuatu yang umum.');
  await frozen.locator('.identity summary').click();
  await frozen.locator('#name').fill('Bu Sri');
  await frozen.getByText(/Tersimpan di (HP|perangkat) ini/).waitFor();
  await frozen.getByRole('button', { name: 'Kirim aduan' }).click();
  await until('the first request to file it', () => asked.length > 0);
  const session = await context.newCDPSession(frozen);
  await session.send('Debugger.enable');
  // As a frozen tab: nothing in it runs, and what it holds it keeps. (The life-cycle state that DevTools can set leaves the timers of a visible tab alone.)
  await session.send('Debugger.pause');

  const other = await openBox();
  await until('the other tab to have filed it', () => countComplaints() === 1, patienceMs);
  const tookMs = await until('when it did', () => filedAt(other));
  process.stdout.write(`taken over after ${(tookMs / 1_000).toFixed(1)} s\n`);
  assert.ok(tookMs <= takeOverMs, `taken over after ${tookMs} ms of its own`);
  await until('the receipt in the other tab', () => other.getByRole('heading', { name: 'Aduan Anda sudah kami terima' }).isVisible());

  const before = asked.length;
  await session.send('Debugger.disable');
  await until(
    'the thawed tab to show the receipt of the other',
    () => frozen.getByRole('heading', { name: 'Aduan Anda sudah kami terima' }).isVisible(),
    patienceMs,
  );
  assert.equal(asked.length, before, 'the thawed tab has sent it again');
  assert.equal(countComplaints(), 1);
});
