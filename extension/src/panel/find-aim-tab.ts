import browser from 'webextension-polyfill';

/** The tab beside the panel; where the panel is a tab itself, the one that was looked at before it, which is brought to the front. Null where there is none. */
export async function findAimTab(): Promise<number | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(({ id }) => id !== undefined && id !== own?.id).toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  const id = (own === undefined ? tabs.find(({ active }) => active) : others[0])?.id;
  if (id === undefined) return null;
  if (own !== undefined) await browser.tabs.update(id, { active: true });
  return id;
}
