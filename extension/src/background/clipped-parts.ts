import browser from 'webextension-polyfill';
import { partInViewSchema } from '../clip/page-reading-schema.ts';
import type { ContentWorld } from '../content/content.ts';
import { captureParts, type CapturedPart } from './capture-parts.ts';

/** Chrome takes two screenshots a second and refuses a third. */
const pauseMs = 600;

/** Screenshots of what was just clipped in this tab, part by part; the permission is that of the gesture. */
export async function clippedParts(tabId: number): Promise<readonly CapturedPart[] | null> {
  try {
    const { windowId } = await browser.tabs.get(tabId);
    return await captureParts({
      show: async (offset) => {
        const [answer] = await browser.scripting.executeScript({
          target: { tabId },
          // Runs in the page's isolated world and so can close over nothing.
          func: (from: number) => (globalThis as ContentWorld).kotakAduanContent?.showPart(from) ?? null,
          args: [offset],
        });
        const parsed = partInViewSchema.safeParse(answer?.result ?? null);
        return parsed.success ? parsed.data : null;
      },
      end: async () => {
        const [answer] = await browser.scripting.executeScript({
          target: { tabId },
          func: () => (globalThis as ContentWorld).kotakAduanContent?.endParts() ?? false,
        });
        return answer?.result === true;
      },
      capture: () => browser.tabs.captureVisibleTab(windowId, { format: 'png' }),
      pause: () => new Promise((resolve) => setTimeout(resolve, pauseMs)),
    });
  } catch {
    // The tab is gone or the browser refused: the part that was seen first is the screenshot, and is named as such.
    return null;
  }
}
