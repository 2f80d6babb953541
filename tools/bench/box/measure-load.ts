import type { Browser } from 'playwright-core';
import { openBenchPage, readProbe, slowDown, usableFrame, waitUntilQuiet } from './bench-browser.ts';
import type { Contestant } from './contestants.ts';
import type { PageServer } from './page-server.ts';

export interface Load {
  readonly usableMs: number;
  /** Until everything that loads by itself is there. */
  readonly blockedMs: number;
  readonly shift: number;
  readonly requests: number;
  /** Compressed JavaScript and CSS, asked for before the form was painted and its own script had run; and all that was loaded unasked. */
  readonly bytesBefore: number;
  readonly bytesInAll: number;
}

/** One visit with an empty cache: slow 4G, a processor four times slower. */
export async function measureLoad({
  browser,
  server,
  contestant,
  url,
}: {
  browser: Browser;
  server: PageServer;
  contestant: Contestant;
  url: string;
}): Promise<Load> {
  const open = await openBenchPage(browser, contestant);
  await slowDown(open.session);
  const already = server.sent.length;
  await open.page.goto(url, { waitUntil: 'commit' });
  const frame = await usableFrame(open.page, contestant);
  await waitUntilQuiet(open);
  const { shownAt, scriptedAt, usableAt } = await readProbe(frame);
  const { shift, longTasks } = await readProbe(open.page.mainFrame());
  const startedAt = await open.page.evaluate(() => performance.timeOrigin);
  await open.context.close();
  const sent = server.sent.slice(already);
  const code = sent.filter(({ type }) => /javascript|css/.test(type));
  const weigh = (some: typeof sent): number => some.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    usableMs: usableAt - startedAt,
    blockedMs: longTasks.reduce((sum, duration) => sum + duration - 50, 0),
    shift,
    requests: sent.length,
    bytesBefore: weigh(code.filter(({ at }) => at < Math.max(shownAt, scriptedAt))),
    bytesInAll: weigh(code),
  };
}
