// EXT-1: the extension's background is stopped at random moments from the click to the receipt, the panel is thrown away in the middle of sending as well;
// each clip is filed exactly once, and none is lost.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createClient } from '@kotak-aduan/api-client';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { launchChromiumWithExtension } from '../drivers/chromium-extension.ts';
import { Clipper } from '../drivers/clipper.ts';
import { serveNumberedPosts } from '../drivers/numbered-posts.ts';
import { makePhoto } from '../make-photo.ts';
import { startServer } from '../start-server.ts';
import { until } from '../until.ts';
import { seededRandom } from './seeded-random.ts';

/** In one pass; a night passes it ten times. */
const clips = 10;
const seed = Number(process.env['SEED'] ?? 20_261_123);
/** By then a draft is whole on a busy machine; the stops are spread over it. */
const clipWithinMs = 1_500;
const sendWithinMs = 800;

const server = await startServer({ env: { RATE_LIMITS: 'off' } });
const extension = await launchChromiumWithExtension({
  executablePath: await findBrowser('chromium'),
  extensionDir: fileURLToPath(new URL('../../extension/dist/e2e', import.meta.url)),
  flags: chromiumFlags,
});
after(async () => {
  await extension.close();
  await server.stop();
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const postOf = await serveNumberedPosts(extension.context, await makePhoto({ seed: 7, width: 640, height: 480 }));
const clipper = new Clipper(extension);

/** What the panel knows of the last click, by its own storage: the background may be dead. */
const progressAt = (panel: Page): Promise<string | null> =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<Record<string, { at: string } | undefined>> } } } };
    return (await chrome.storage.session.get('clipProgress'))['clipProgress']?.at ?? null;
  });

test(`${clips} clips are filed once each, whenever the background is stopped (seed ${seed})`, { timeout: 90_000 * clips }, async () => {
  const random = seededRandom(seed);
  await clipper.pair(server.origin, await server.signIn('koordinator'));
  const panel = await clipper.panel();
  const acknowledged: string[] = [];
  let stops = 0;
  for (let round = 1; round <= clips; round += 1) {
    const { url, words } = postOf(round);
    const page = await extension.context.newPage();
    await page.goto(url);
    await page.locator('main').getByText(words).first().click({ button: 'right' });
    const before = await progressAt(panel);
    await extension.pressToolbarButton(page);
    await until('the click is known', async () => (await progressAt(panel)) !== before);
    // Each in a part of its own of the time, so that early and late ones are among any ten.
    await pause(((round - 1 + random()) * clipWithinMs) / clips);
    await extension.stopWorker();
    stops += 1;
    // A panel that is seen looks after its background.
    await panel.bringToFront();
    const text = panel.getByLabel('Isi aduan');
    await until(`the draft of round ${round}`, async () => (await text.isVisible()) && (await text.inputValue()).startsWith(words));
    await panel.getByRole('button', { name: /^Kirim(?: sebagai aduan baru)?$/ }).click();
    await pause(random() * sendWithinMs);
    await extension.stopWorker();
    stops += 1;
    if (random() < 0.5) await panel.reload();
    const receipt = panel.getByRole('heading', { name: 'Aduan sudah diterima' });
    const isListed = panel.locator('[data-list="today"] .draft');
    await until(`the receipt of round ${round}`, async () => (await receipt.isVisible()) || (await isListed.count()) === round);
    acknowledged.push(words);
    if (await receipt.isVisible()) await panel.getByRole('button', { name: 'Semua draf' }).click();
    await until('all receipts in the list', async () => (await isListed.count()) === round);
    assert.equal(await panel.locator('[data-list="writing"] .draft').count(), 0, `round ${round} left a draft behind`);
    await page.close();
  }
  assert.equal(stops, 2 * clips);

  const client = createClient({ baseUrl: server.origin });
  const { email, password } = await server.signIn('koordinator');
  const { token } = await client.createSession({ body: { email, password, transport: 'bearer' } });
  const { cases } = await client.listCases({ token: token ?? '' });
  const stored = await Promise.all(cases.map(async ({ caseId }) => (await client.getCase({ token: token ?? '', params: { caseId } })).complaints[0]));
  const firstLine = (text: string | undefined): string => text?.split('\n')[0] ?? '';
  assert.deepEqual(stored.map((one) => firstLine(one?.text)).toSorted(), acknowledged.toSorted(), 'nothing twice, nothing lost, nothing else');
});
