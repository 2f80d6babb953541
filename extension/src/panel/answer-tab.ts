import browser, { type Tabs } from 'webextension-polyfill';
import { clippedTab } from '../storage/items.ts';

/** The page beside the panel; where the panel stands in a tab of its own, the one that was clipped last. */
export async function answerTab(): Promise<Tabs.Tab | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const own = browser.runtime.getURL('');
  if (active !== undefined && active.url?.startsWith(own) !== true) return active;
  const clipped = await clippedTab.get();
  return clipped === null ? null : await browser.tabs.get(clipped.tabId).catch(() => null);
}
