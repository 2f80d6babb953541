import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildScript } from '../clip/bundle-reader.ts';
import { readPageFile } from '../clip/read-page-file.ts';
import { readRealPageCases, type RealPageCase } from '../clip/real-page-cases.ts';
import { startSavedPageBrowser, type OpenedPage } from '../clip/saved-page-browser.ts';
import { rootDir } from '../root-dir.ts';

const rounds = 5;

export interface RealReadingTime {
  readonly page: string;
  readonly what: string;
  readonly elements: number;
  readonly medianMs: number;
}

/**
 * How long the content script takes for what is pointed at on saved pages, once a comment of theirs stands there 5,000 times more, built as the
 * platform builds it: reading, cutting out, evidence and the look at the whole page. The slowest first.
 */
export async function timesOnRealPages(folder: string): Promise<RealReadingTime[]> {
  const multiplier = await buildScript('extension/src/adapters/testing/many-comments.ts', 'kotakAduanComments');
  const contentScript = await readFile(join(rootDir, 'extension/dist/chrome/content.js'), 'utf8');
  const cases = (await readRealPageCases()).filter(({ none }) => none !== true);
  const browser = await startSavedPageBrowser();
  try {
    const times: RealReadingTime[] = [];
    for (const file of await readdir(folder)) {
      const name = file.replace(/\.html(\.gz)?$/, '');
      const own = cases.filter(({ page }) => page === name);
      if (own[0] === undefined) continue;
      const page = await browser.open({ html: await readPageFile(join(folder, file)), url: own[0].url });
      await page.evaluate(`{ ${contentScript} }`);
      times.push(...(await measure(page, multiplier, own)));
      await page.close();
    }
    return times.toSorted((left, right) => right.medianMs - left.medianMs);
  } finally {
    await browser.close();
  }
}

async function measure(page: OpenedPage, multiplier: string, cases: readonly RealPageCase[]): Promise<RealReadingTime[]> {
  const measured = await page.evaluate(`(() => {
    ${multiplier};
    const cases = ${JSON.stringify(cases.map(({ url, capturedAt, target }) => ({ url, capturedAt, target })))};
    const targets = cases.map(({ target }) => target === null ? null : document.querySelectorAll(target.selector)[target.index]);
    const before = document.getElementsByTagName('*').length;
    kotakAduanComments.addManyComments(document);
    const elements = document.getElementsByTagName('*').length;
    // The page itself is laid out before somebody points at it.
    document.body.getBoundingClientRect();
    if (elements === before) return [];
    return cases.map(({ url, capturedAt }, index) => {
      const element = targets[index];
      globalThis.kotakAduanAim = element === null ? {} : { element: new WeakRef(element) };
      const times = Array.from({ length: ${rounds} }, () => {
        const start = performance.now();
        kotakAduanContent.read({ trigger: 'menu', pageUrl: url, capturedAt: capturedAt ?? '2026-09-22T05:00:00.000Z', imageUrl: null, linkUrl: null, selectionText: null, targetElementId: null });
        return performance.now() - start;
      });
      return { elements, medianMs: times.sort((left, right) => left - right)[${Math.floor(rounds / 2)}] };
    });
  })()`);
  // What the script above answers, as JSON.
  const answers = measured as readonly { elements: number; medianMs: number }[];
  return answers.map((answer, index) => ({ page: cases[index]?.page ?? '', what: cases[index]?.what ?? '', ...answer }));
}
