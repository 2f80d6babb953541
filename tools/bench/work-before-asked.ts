import { join } from 'node:path';
import { launchChromiumWithExtension } from '@kotak-aduan/e2e/drivers/chromium-extension';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags } from '../chromium-flags.ts';
import { findBrowser } from '../find-browser.ts';
import { rootDir } from '../root-dir.ts';
import { comments, pagesOfComments } from './pages-of-comments.ts';
import { percentile } from './percentile.ts';

export interface WorkBeforeAsked {
  readonly comments: number;
  /** Medians of what the page's main thread did, from its opening until a person had scrolled and pointed about. */
  readonly withMs: number;
  readonly withoutMs: number;
  /** Of it, in scripts; the page has none of its own. */
  readonly scriptMsWith: number;
  readonly scriptMsWithout: number;
  /** Of all rounds together: tasks above 50 ms. */
  readonly longTasksWith: number;
  readonly longTasksWithout: number;
}

interface Visit {
  readonly taskMs: number;
  readonly scriptMs: number;
  readonly longTasks: number;
}

/** What the installed extension, with permission for the page, costs a person who doesn't clip: the same page in turn with it and without, in two browsers of one run. */
export async function workBeforeAsked(rounds: number): Promise<WorkBeforeAsked> {
  const executablePath = await findBrowser('chromium');
  const extension = await launchChromiumWithExtension({ executablePath, extensionDir: join(rootDir, 'extension/dist/e2e'), flags: chromiumFlags });
  const plain = await chromium.launch({ executablePath, args: [...chromiumFlags, '--headless=new', '--window-size=1280,900'] });
  try {
    const without = await plain.newContext({ viewport: null, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
    const visits: { with: Visit[]; without: Visit[] } = { with: [], without: [] };
    // The first of each is for the browser's own beginnings, and isn't counted.
    for (let round = 0; round <= rounds; round++) {
      // Now the one first, now the other: a machine that grows busier favours neither.
      for (const which of round % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
        const visit = await visitPage(which === 'with' ? extension.context : without, which === 'with');
        if (round > 0) visits[which].push(visit);
      }
    }
    const median = (times: readonly number[]): number => percentile(times, 0.5);
    const longTasks = (all: readonly Visit[]): number => all.reduce((sum, one) => sum + one.longTasks, 0);
    return {
      comments,
      withMs: median(visits.with.map(({ taskMs }) => taskMs)),
      withoutMs: median(visits.without.map(({ taskMs }) => taskMs)),
      scriptMsWith: median(visits.with.map(({ scriptMs }) => scriptMs)),
      scriptMsWithout: median(visits.without.map(({ scriptMs }) => scriptMs)),
      longTasksWith: longTasks(visits.with),
      longTasksWithout: longTasks(visits.without),
    };
  } finally {
    await plain.close();
    await extension.close();
  }
}

/** Opens the page, scrolls and points about in it as somebody who reads, and never clips. */
async function visitPage(context: BrowserContext, isFollowed: boolean): Promise<Visit> {
  const [{ url, html }] = pagesOfComments;
  const page = await context.newPage();
  await page.route(/^https:/, (route) =>
    route.request().url() === url ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort(),
  );
  const cdp = await context.newCDPSession(page);
  const worlds: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context: world }) => worlds.push(world.name));
  await cdp.send('Runtime.enable');
  await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
  await page.addInitScript(() => {
    const counted = { longTasks: 0 };
    Object.assign(globalThis, { counted });
    new PerformanceObserver((list) => (counted.longTasks += list.getEntries().length)).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  for (let step = 0; step < 40; step++) {
    await page.mouse.move(200 + step * 10, 100 + step * 12);
    await page.mouse.wheel(0, 400);
  }
  await page.mouse.click(300, 300);
  // Two frames, so that what the last gesture started is done.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const { metrics } = await cdp.send('Performance.getMetrics');
  const ms = (wanted: string): number => 1_000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  // The page's own global, to which the script above added its count.
  const longTasks = await page.evaluate(() => (globalThis as unknown as { counted: { longTasks: number } }).counted.longTasks);
  await page.close();
  if (worlds.some((name) => name.startsWith('Kotak Aduan')) !== isFollowed) throw new Error('the extension’s script is not where it should be');
  return { taskMs: ms('TaskDuration'), scriptMs: ms('ScriptDuration'), longTasks };
}
