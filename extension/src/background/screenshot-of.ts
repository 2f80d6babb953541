import browser from 'webextension-polyfill';

/** The tab as it looks now; null where another lies over it, or where the browser refuses. */
export async function screenshotOf(tabId: number): Promise<string | null> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    return active && windowId !== undefined ? await browser.tabs.captureVisibleTab(windowId, { format: 'png' }) : null;
  } catch {
    // Closed, or what the gesture allowed has ended with the page: a named gap.
    return null;
  }
}
