import { makeIds } from '@kotak-aduan/api-client/drafts';
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { ClipJob } from '../clip/clip-job.ts';
import type { ReadRequest } from '../content/read-request.ts';
import { activeAccount, clipProgress } from '../storage/items.ts';
import { runClipJob } from './clip-jobs.ts';
import { showPanel } from './panel-window.ts';

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
  const job: ClipJob = {
    draftId: makeIds().draftId(),
    tabId: tab.id ?? -1,
    account: await activeAccount.get(),
    isDrafted: false,
    request: {
      trigger,
      // The tab's own address, by the browser's word; activeTab or a permission lets us see it.
      pageUrl: tab.url ?? menu?.pageUrl ?? '',
      capturedAt,
      imageUrl: menu?.mediaType === 'image' ? (menu.srcUrl ?? null) : null,
      linkUrl: menu?.linkUrl ?? null,
      selectionText: menu?.selectionText?.trim() || null,
      targetElementId: menu?.targetElementId ?? null,
    },
  };
  await clipProgress.set({ kind: 'reading', at: capturedAt });
  await runClipJob(job, () => screenshot);
}
