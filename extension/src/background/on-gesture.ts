import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { ReadRequest } from '../content/read-request.ts';
import { clipDrafts } from '../storage/drafts.ts';
import { clippedTab, clipProgress, knownCity, messageKey } from '../storage/items.ts';
import { type ClipOutcome, clipTab } from './clip-tab.ts';
import { clippedParts } from './clipped-parts.ts';
import { fetchMedia } from './fetch-media.ts';
import { showPanel } from './panel-window.ts';
import { readTab } from './read-tab.ts';

/** A click on the button, a shortcut or the menu. Everything the browser grants only in the gesture's own turn is begun before the first await. */
export function onGesture(trigger: ReadRequest['trigger'], tab: Tabs.Tab, menu?: Menus.OnClickData): void {
  const capturedAt = new Date().toISOString();
  const screenshot = browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }).catch(() => null);
  const shown = showPanel(tab);
  const done = finish({ capturedAt, screenshot, trigger, tab, menu });
  // Both settle by themselves: what went wrong is told in the panel, and a panel that stays shut is opened by the person.
  void Promise.allSettled([shown, done]);
}

interface Gesture {
  readonly capturedAt: string;
  readonly screenshot: Promise<string | null>;
  readonly trigger: ReadRequest['trigger'];
  readonly tab: Tabs.Tab;
  readonly menu: Menus.OnClickData | undefined;
}

async function finish({ capturedAt, screenshot, trigger, tab, menu }: Gesture): Promise<void> {
  const at = capturedAt;
  await clipProgress.set({ kind: 'reading', at });
  await clippedTab.set({ tabId: tab.id ?? -1, at });
  // The tab's own address, by the browser's word; activeTab or a permission lets us see it.
  const pageUrl = tab.url ?? menu?.pageUrl ?? '';
  const outcome = await clip({
    tabId: tab.id ?? -1,
    screenshot,
    request: {
      trigger,
      pageUrl,
      capturedAt,
      imageUrl: menu?.mediaType === 'image' ? (menu.srcUrl ?? null) : null,
      linkUrl: menu?.linkUrl ?? null,
      selectionText: menu?.selectionText?.trim() || null,
      targetElementId: menu?.targetElementId ?? null,
    },
    onDrafted: (draftId) => clipProgress.set({ kind: 'drafted', at, draftId }),
  });
  await clipProgress.set(outcome.kind === 'none' ? { kind: 'none', at, reason: outcome.reason } : { kind: 'complete', at, draftId: outcome.draftId });
}

async function clip(
  options: Omit<Parameters<typeof clipTab>[0], 'store' | 'city' | 'messageKey' | 'readTab' | 'fetchMedia' | 'clippedParts' | 'extensionVersion'>,
): Promise<ClipOutcome> {
  try {
    const { version: extensionVersion } = browser.runtime.getManifest();
    return await clipTab({
      ...options,
      store: await clipDrafts(),
      city: await knownCity.get(),
      messageKey: await messageKey.get(),
      extensionVersion,
      readTab,
      fetchMedia,
      clippedParts,
    });
  } catch {
    // Whatever failed here failed to store: the person is told to make room and to try again.
    return { kind: 'none', reason: 'storage-refused' };
  }
}
