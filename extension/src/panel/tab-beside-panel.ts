import browser from 'webextension-polyfill';

/** The tab beside the panel; where the panel is a tab itself, the one that was looked at before it. Null where there is none. */
export async function tabBesidePanel(): Promise<{ readonly tabId: number; readonly isPanelATab: boolean } | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(({ id }) => id !== undefined && id !== own?.id).toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  const tabId = (own === undefined ? tabs.find(({ active }) => active) : others[0])?.id;
  return tabId === undefined ? null : { tabId, isPanelATab: own !== undefined };
}
