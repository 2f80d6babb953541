import type { DraftId } from '@kotak-aduan/api-client/schemas';
import browser from 'webextension-polyfill';
import { pageReadingSchema } from '../clip/page-reading-schema.ts';
import type { AimWorld } from '../content/aim.ts';
import type { ReadRequest } from '../content/read-request.ts';
import { type aiming, clippedTab, clipProgress, keptRules, unstoredClip } from '../storage/items.ts';
import type { TabReading } from './read-tab.ts';
import { screenshotOf } from './screenshot-of.ts';
import { storeClip } from './store-clip.ts';

type Aiming = NonNullable<Awaited<ReturnType<typeof aiming.get>>>;

/** Makes a draft of each thing that was chosen, one after the other. Done again after the background was stopped, it makes none twice: the page keeps what was chosen. */
export async function clipAimed({ tabId, draftIds, at, account }: Aiming, count: number): Promise<void> {
  const drafted: DraftId[] = [];
  let reason: Awaited<ReturnType<typeof storeClip>> | null = null;
  for (const [index, draftId] of draftIds.slice(0, count).entries()) {
    // Each with a moment of its own, by which the panel tells them apart.
    const capturedAt = new Date(Math.max(Date.parse(at) + 1 + index, Date.now())).toISOString();
    await clipProgress.set({ kind: 'reading', at: capturedAt });
    await Promise.all([unstoredClip.set({ at: capturedAt, draftId, account }), clippedTab.set({ tabId, at: capturedAt })]);
    const { url: pageUrl = '' } = await browser.tabs.get(tabId);
    const rules = (await keptRules.get())?.rules ?? null;
    const outcome = await storeClip({
      tabId,
      draftId,
      account,
      isDrafted: false,
      request: { trigger: 'menu', pageUrl, capturedAt, imageUrl: null, linkUrl: null, selectionText: null, targetElementId: null, rules },
      readTab: (tab, request) => readAimed(tab, request, index),
      // After the reading: by then the page is painted without the outline.
      screenshot: async () => {
        // Chrome takes two a second.
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, 600));
        return screenshotOf(tabId);
      },
      onDrafted: async () => {
        if (count === 1) await clipProgress.set({ kind: 'drafted', at: capturedAt, draftId });
      },
    });
    if (outcome.kind === 'drafted') drafted.push(outcome.draftId);
    else reason ??= outcome;
    if (index === count - 1) {
      await unstoredClip.remove();
      await tellEnd(capturedAt, drafted, reason);
    }
  }
}

async function tellEnd(at: string, drafted: readonly DraftId[], refused: Awaited<ReturnType<typeof storeClip>> | null): Promise<void> {
  const [first, second] = drafted;
  if (first === undefined) await clipProgress.set({ kind: 'none', at, reason: refused?.kind === 'none' ? refused.reason : 'nothing-here' });
  else if (second === undefined) await clipProgress.set({ kind: 'complete', at, draftId: first });
  else await clipProgress.set({ kind: 'gathered', at, draftIds: [...drafted] });
}

async function readAimed(tabId: number, request: ReadRequest, index: number): Promise<TabReading> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the page's isolated world and so can close over nothing.
    func: (at: number, asked: ReadRequest) => (globalThis as AimWorld).kotakAduanAimer?.read(at, asked) ?? null,
    args: [index, request],
  });
  const parsed = pageReadingSchema.safeParse(answer?.result);
  return parsed.success ? { kind: 'read', reading: parsed.data } : { kind: 'unreadable' };
}
