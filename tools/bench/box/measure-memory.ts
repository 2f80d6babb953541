import type { Browser, CDPSession } from 'playwright-core';
import { metric, openBenchPage, usableFrame, waitUntilQuiet } from './bench-browser.ts';
import type { Contestant } from './contestants.ts';

export interface Memory {
  /** Of the page's scripts, after 50 more times opened and closed. */
  readonly grownKilobytes: number;
  readonly grownNodes: number;
}

const cycles = 50;
const cyclesBefore = 5;

/** Opens the form and closes it again, 50 times, and weighs what stays after the collection of garbage. */
export async function measureMemory({
  browser,
  contestant,
  url,
  api,
}: {
  browser: Browser;
  contestant: Contestant;
  url: string;
  api: string;
}): Promise<Memory> {
  const open = await openBenchPage(browser, contestant);
  const { page, session } = open;
  await page.goto(url);
  await usableFrame(page, contestant);
  await waitUntilQuiet(open);
  const cycle = (count: number): Promise<void> =>
    page.evaluate(openAndClose, {
      count,
      markup: contestant.markup(api).replace(/<script.*?<\/script>/, ''),
      settleMs: contestant.name.startsWith('Kotak') ? 400 : 60,
    });
  await cycle(cyclesBefore);
  const before = await weigh(session);
  await cycle(cycles);
  await waitUntilQuiet(open);
  const after = await weigh(session);
  await open.context.close();
  return { grownKilobytes: (after.bytes - before.bytes) / 1_000, grownNodes: after.nodes - before.nodes };
}

async function weigh(session: CDPSession): Promise<{ bytes: number; nodes: number }> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  return { bytes: await metric(session, 'JSHeapUsedSize'), nodes: await metric(session, 'Nodes') };
}

/** In the page. `openBench` is there where markup alone doesn't make the form. */
async function openAndClose({ count, markup, settleMs }: { count: number; markup: string; settleMs: number }): Promise<void> {
  const place = document.getElementById('place');
  const template = document.createElement('template');
  template.innerHTML = markup;
  const { openBench } = globalThis as { openBench?: (place: ParentNode) => () => void };
  place?.replaceChildren();
  for (let index = 0; index < count; index++) {
    place?.append(template.content.cloneNode(true));
    const close = place === null ? undefined : openBench?.(place);
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    close?.();
    place?.replaceChildren();
  }
}
