import { makeIds } from '@kotak-aduan/api-client/drafts';
import browser from 'webextension-polyfill';
import type { ClipJob } from '../clip/clip-job.ts';
import type { SweepWorld } from '../content/sweep.ts';
import { activeAccount, clipProgress } from '../storage/items.ts';
import { runClipJob } from './clip-jobs.ts';
import { screenshotOf } from './screenshot-of.ts';

/** “Klip” beside a comment that was swept: as a press on it in the page and then the button, so that a background that is stopped goes on with it (EXT-1). */
export async function clipSwept({ tabId, commentId }: { tabId: number; commentId: string }): Promise<'clipping' | 'gone'> {
  // Where the panel is a tab of its own, the page has to be seen for its screenshot.
  const { url: pageUrl = '', active } = await browser.tabs.get(tabId);
  if (!active) await browser.tabs.update(tabId, { active: true });
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the page's isolated world and so can close over nothing.
    func: (id: string) => (globalThis as SweepWorld).kotakAduanSweep?.pick(id) ?? false,
    args: [commentId],
  });
  if (answer?.result !== true) return 'gone';
  const capturedAt = new Date().toISOString();
  const nothing = { imageUrl: null, linkUrl: null, selectionText: null, targetElementId: null };
  const job: ClipJob = {
    draftId: makeIds().draftId(),
    tabId,
    account: await activeAccount.get(),
    isDrafted: false,
    request: { trigger: 'menu', pageUrl, capturedAt, ...nothing },
  };
  await clipProgress.set({ kind: 'reading', at: capturedAt });
  // Tells its own outcome, by `clipProgress`; the panel doesn't wait for the pictures.
  void runClipJob(job, () => screenshotOf(tabId));
  return 'clipping';
}
