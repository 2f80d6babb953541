import type { TriedOnPage } from '../../extension/src/adapters/testing/try-on-page.ts';
import { buildScript } from './bundle-reader.ts';
import type { RealPageCase } from './real-page-cases.ts';
import { readPageFile } from './read-page-file.ts';
import type { SavedPageBrowser } from './saved-page-browser.ts';

/** Elements of a page that are pointed at: two or three seconds for each change of a big one. */
const samples = 120;

export type ChangesOnPage = TriedOnPage & { readonly page: string };

/** The metamorphic tests of the fixtures, on whole saved pages: every change that concerns all of a page, with elements from all over it. */
export const tryChanges = async function* (
  browser: SavedPageBrowser,
  pages: ReadonlyMap<string, RealPageCase & { path: string }>,
): AsyncGenerator<ChangesOnPage> {
  const script = await buildScript('extension/src/adapters/testing/try-on-page.ts', 'kotakAduanChanges');
  for (const [page, { path, url, capturedAt }] of pages) {
    const html = await readPageFile(path);
    const opened = await browser.open({ html: '', url });
    const facts = JSON.stringify({ html, url, capturedAt: capturedAt ?? new Date(0).toISOString(), timeZone: 'Asia/Jakarta', samples });
    const json = await opened.evaluate(`${script};JSON.stringify(kotakAduanChanges.tryOnPage(${facts}))`);
    await opened.close();
    // Our own script's answer, straight from JSON.
    yield { page, ...(JSON.parse(String(json)) as TriedOnPage) };
  }
};
