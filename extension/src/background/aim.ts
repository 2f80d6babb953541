import { makeIds } from '@kotak-aduan/api-client/drafts';
import { clipPartsMax } from '@kotak-aduan/api-client/schemas';
import browser from 'webextension-polyfill';
import { aimStateSchema, type CheckedAimState } from '../clip/aim-state-schema.ts';
import type { AimTexts } from '../content/aim/aim-texts.ts';
import type { AimWorld } from '../content/aim.ts';
import type { ReadRequest } from '../content/read-request.ts';
import { messagesIn } from '../messages/messages.ts';
import { activeAccount, aiming, clipProgress, keptRules, uiLanguage } from '../storage/items.ts';
import { clipAimed } from './clip-aimed.ts';
import { queueWished } from './queue-wished.ts';
import { setWakeUp } from './wake-up.ts';
import { showBadges } from './show-badges.ts';

export type AimStartOutcome = 'aiming' | 'ended' | 'refused';

/** Of one question to the page: a background may be stopped where it waits longer. */
const patienceMs = 15_000;
let isFollowing = false;

/** Puts the aiming script into the tab; a second time in the same tab ends it. Nothing of it was in the page before. */
export async function startAiming(tabId: number): Promise<AimStartOutcome> {
  const at = new Date().toISOString();
  const { aimHint: hint, aimGathered: gathered, aimReload: reload } = messagesIn((await uiLanguage.get()) ?? 'id');
  const texts: AimTexts = { hint, gathered, reload };
  const rules = (await keptRules.get())?.rules ?? null;
  const request: ReadRequest = {
    trigger: 'menu',
    pageUrl: '',
    capturedAt: at,
    imageUrl: null,
    linkUrl: null,
    selectionText: null,
    targetElementId: null,
    rules,
  };
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['pointer.js', 'content.js', 'aim.js'] });
    // Before anybody can choose: under these ids, however often the background is stopped.
    const draftIds = Array.from({ length: clipPartsMax }, () => makeIds().draftId());
    const before = await aiming.get();
    if (before !== null && before.tabId !== tabId) await endAimingIn(before.tabId);
    await aiming.set({ tabId, at, draftIds, account: await activeAccount.get() });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page's isolated world and so can close over nothing.
      func: (given: { request: ReadRequest; texts: AimTexts; max: number }) => (globalThis as AimWorld).kotakAduanAimer?.start(given) ?? null,
      args: [{ request, texts, max: clipPartsMax }],
    });
    if (answer?.result !== true) {
      await aiming.remove();
      await clipProgress.remove();
      return 'ended';
    }
    await setWakeUp();
    await clipProgress.set({ kind: 'aiming', at, pointed: null, count: 0 });
  } catch {
    // The browser's own pages, its shop, or a page that no gesture has allowed yet.
    return 'refused';
  }
  void showBadges(tabId);
  void followAiming();
  return 'aiming';
}

/** Asks the page what is aimed at until something is chosen or it ends; asked again after the background was stopped. */
export async function followAiming(): Promise<void> {
  if (isFollowing) return;
  isFollowing = true;
  try {
    for (let version = 0; ;) {
      const aim = await aiming.get();
      if (aim === null) return;
      const state = await askPage(aim.tabId, version);
      // Aimed anew meanwhile.
      if ((await aiming.get())?.at !== aim.at) continue;
      if (state?.kind === 'chosen') await clipAimed(aim, state.count);
      if (state?.kind !== 'pointing') {
        await aiming.remove();
        await noLongerAiming(aim.at);
        await queueWished();
        return;
      }
      version = state.version;
      await clipProgress.set({ kind: 'aiming', at: aim.at, pointed: state.pointed, count: state.count });
    }
  } finally {
    isFollowing = false;
  }
}

export async function endAiming(): Promise<void> {
  const aim = await aiming.get();
  if (aim !== null) await endAimingIn(aim.tabId);
}

async function endAimingIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => (globalThis as AimWorld).kotakAduanAimer?.end() });
  } catch {
    // The page is gone, and the outline with it.
  }
}

async function askPage(tabId: number, version: number): Promise<CheckedAimState | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (known: number, wait: number) => (globalThis as AimWorld).kotakAduanAimer?.next(known, wait) ?? null,
      args: [version, patienceMs],
    });
    return aimStateSchema.safeParse(answer?.result ?? null).data ?? null;
  } catch {
    // Closed, or gone to another page.
    return null;
  }
}

async function noLongerAiming(at: string): Promise<void> {
  const last = await clipProgress.get();
  if (last?.kind === 'aiming' && last.at === at) await clipProgress.remove();
}
