import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromiumWithExtension } from '@kotak-aduan/e2e/drivers/chromium-extension';
import { until } from '@kotak-aduan/e2e/until';
import { chromiumFlags } from '../chromium-flags.ts';
import { readPageFile } from '../clip/read-page-file.ts';
import { readRealPageCases } from '../clip/real-page-cases.ts';
import { findBrowser } from '../find-browser.ts';
import { rootDir } from '../root-dir.ts';
import { percentile } from './percentile.ts';

export interface ClickToDraft {
  page: string;
  megabytes: number;
  elements: number;
  medianMs: number;
}

/** From a click on the toolbar to a filled draft, on the largest saved page that holds something to clip. */
export async function clickToDraft(folder: string, rounds: number): Promise<ClickToDraft> {
  const cases = (await readRealPageCases()).filter(({ target, none }) => target !== null && none !== true);
  const files = (await readdir(folder)).filter((name) => /\.html(\.gz)?$/.test(name) && cases.some(({ page }) => page === name.replace(/\.html(\.gz)?$/, '')));
  const pages = await Promise.all(
    files.map(async (name) => ({ name, html: await readPageFile(join(folder, name)), size: (await stat(join(folder, name))).size })),
  );
  const largest = pages.toSorted((left, right) => right.html.length - left.html.length)[0];
  const expected = cases.find(({ page }) => page === largest?.name.replace(/\.html(\.gz)?$/, ''));
  if (largest === undefined || expected?.target === null || expected === undefined)
    throw new Error(`${folder} holds no page that tools/clip/real-pages.json knows`);
  const { url, target } = expected;

  const extension = await launchChromiumWithExtension({
    executablePath: await findBrowser('chromium'),
    extensionDir: join(rootDir, 'extension/dist/e2e'),
    flags: chromiumFlags,
  });
  try {
    // The page's own scripts stay silent, as in a saved page; those of the extension run.
    const headers = { 'content-security-policy': "script-src 'none'" };
    await extension.context.route(/^https?:/, (route) =>
      route.request().url() === url ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: largest.html }) : route.abort(),
    );
    const insider = await until('the extension to have opened its first page', () =>
      extension.context.pages().find((open) => open.url().endsWith('/pairing/pairing.html')),
    );
    const page = await extension.context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await page.bringToFront();
      // The pointer lies on what is meant; a saved page has no style sheets, so what covers it does not count.
      await page.locator(target.selector).nth(target.index).hover({ force: true });
      const startedAt = performance.now();
      await extension.clickToolbarButton(page);
      await until('a draft', () => insider.evaluate(readProgress, new Date(Date.now() - (performance.now() - startedAt)).toISOString()));
      times.push(performance.now() - startedAt);
    }
    return { page: largest.name, megabytes: largest.html.length / 1_000_000, elements, medianMs: percentile(times, 0.5) };
  } finally {
    await extension.close();
  }
}

/** In a page of the extension: whether a clip that began after this time has its draft, not merely a reason for none. */
async function readProgress(after: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(key: string): Promise<Record<string, { kind: string; at: string } | undefined>> } } };
  };
  const { clipProgress } = await chrome.storage.session.get('clipProgress');
  return clipProgress !== undefined && clipProgress.at >= after && (clipProgress.kind === 'drafted' || clipProgress.kind === 'complete');
}
