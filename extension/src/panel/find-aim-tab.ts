import browser from 'webextension-polyfill';
import { tabBesidePanel } from './tab-beside-panel.ts';

/** The tab beside the panel, brought to the front where the panel is a tab itself. Null where there is none. */
export async function findAimTab(): Promise<number | null> {
  const tab = await tabBesidePanel();
  if (tab?.isPanelATab === true) await browser.tabs.update(tab.tabId, { active: true });
  return tab?.tabId ?? null;
}
