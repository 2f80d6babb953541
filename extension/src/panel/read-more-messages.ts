import type { Clip } from '@kotak-aduan/api-client/schemas';
import browser from 'webextension-polyfill';
import { type CheckedPageReading, pageReadingSchema } from '../clip/page-reading-schema.ts';
import type { ContentWorld } from '../content/content.ts';
import type { Direction } from '../content/extend-run.ts';
import type { ReadRequest } from '../content/read-request.ts';
import { clippedTab, keptRules } from '../storage/items.ts';

/** Asks the tab that was clipped last for one message more. Null where it was closed, has gone elsewhere, or another thing was clipped since. */
export async function readMoreMessages({ capturedAt, pageUrl }: Clip, direction: Direction): Promise<CheckedPageReading | null> {
  const clipped = await clippedTab.get();
  if (clipped?.at !== capturedAt) return null;
  const request: ReadRequest = {
    trigger: 'action',
    pageUrl,
    capturedAt,
    imageUrl: null,
    linkUrl: null,
    selectionText: null,
    targetElementId: null,
    rules: (await keptRules.get())?.rules ?? null,
  };
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: clipped.tabId },
      // Runs in the page's isolated world and so can close over nothing.
      func: (where: Direction, asked: ReadRequest) => (globalThis as ContentWorld).kotakAduanContent?.extendRun(where, asked) ?? null,
      args: [direction, request],
    });
    return pageReadingSchema.safeParse(answer?.result).data ?? null;
  } catch {
    // The tab is closed, or what the gesture allowed has ended with the page: the panel says to clip once more.
    return null;
  }
}
