// A page of our time takes the box out and makes another at each of its own changes: what was taken out may not stay in memory.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

const server = await startServer();
const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags] });
after(async () => {
  await browser.close();
  await server.stop();
});

/** Opens the box, waits until a word typed in it is on the device, and takes it out; so many times. */
async function openAndTakeOut(times: number): Promise<void> {
  for (let index = 0; index < times; index++) {
    const box = document.createElement('kotak-aduan');
    box.setAttribute('agency', 'dpupr');
    document.body.append(box);
    const text = box.shadowRoot?.querySelector('textarea');
    if (!text) throw new Error('no text field');
    text.value = `Lampu jalan mati sejak Senin (${index}).`;
    text.dispatchEvent(new Event('input'));
    while (box.shadowRoot?.querySelector('.draft')?.textContent?.trim().startsWith('Tersimpan') !== true)
      await new Promise((resolve) => setTimeout(resolve, 20));
    box.remove();
  }
}

test('of fifty boxes that were opened, written in and taken out, nothing stays in memory', async () => {
  const page = await browser.newPage({ locale: 'id-ID' });
  const html = '<!doctype html><title>Kota Contoh</title><script type="module" src="/kotak-aduan-inline.js"></script>';
  await page.route('**/kota', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${server.origin}/kota`);
  await page.waitForFunction(() => customElements.get('kotak-aduan') !== undefined);
  const session = await page.context().newCDPSession(page);
  const count = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
    await session.send('HeapProfiler.collectGarbage');
    return session.send('Memory.getDOMCounters');
  };
  // What is made once and kept: templates, styles.
  await page.evaluate(openAndTakeOut, 3);
  const before = await count();
  await page.evaluate(openAndTakeOut, 50);
  const last = await until('no more nodes and listeners than before', async () => {
    const now = await count();
    return now.nodes <= before.nodes && now.jsEventListeners <= before.jsEventListeners ? now : null;
  }).catch(count);
  assert.deepEqual(
    { nodes: Math.max(0, last.nodes - before.nodes), listeners: Math.max(0, last.jsEventListeners - before.jsEventListeners) },
    { nodes: 0, listeners: 0 },
  );
  await page.close();
});
