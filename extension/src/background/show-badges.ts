import { clipKeySchema, complaintNumberSchema, type ClipMatch } from '@kotak-aduan/api-client/schemas';
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { BadgeQuestion, BadgeWorld } from '../content/badges.ts';
import type { Badge } from '../content/badges/badge-layer.ts';
import { platformOfAddress } from '../clip/platform-of-address.ts';
import { messagesIn } from '../messages/messages.ts';
import { currentToken, extensionClient } from '../session/extension-client.ts';
import { badgeMode, uiLanguage } from '../storage/items.ts';

/** As many as one request takes: one for all that a page has loaded. */
const questionsMax = 200;
const running = new Set<number>();

const questionsSchema = z
  .array(
    z.object({
      id: z.string().check(z.maxLength(700)),
      platform: clipKeySchema.shape.platform,
      postId: clipKeySchema.shape.postId,
      commentId: clipKeySchema.shape.commentId,
    }),
  )
  .check(z.maxLength(questionsMax));

/**
 * After a gesture in a page: asks the city once about all that is loaded there and was never asked about, and marks what somebody clipped. Offline or
 * signed out nothing is marked, and the next gesture asks.
 */
export async function showBadges(tabId: number): Promise<void> {
  if (running.has(tabId) || (await badgeMode.get()) === 'off' || (await currentToken()) === null) return;
  running.add(tabId);
  try {
    await markClipped(tabId);
  } catch {
    // The page is gone or closed to us, or the server can't be asked: a page without badges, which nobody waits for.
  } finally {
    running.delete(tabId);
  }
}

async function markClipped(tabId: number): Promise<void> {
  const client = await extensionClient();
  if (client === null) return;
  await browser.scripting.executeScript({ target: { tabId }, files: ['badges.js'] });
  const [found] = await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the page's isolated world and so can close over nothing.
    func: (max: number) => (globalThis as BadgeWorld).kotakAduanBadges?.collect(max) ?? [],
    args: [questionsMax],
  });
  const questions: readonly BadgeQuestion[] = questionsSchema.parse(found?.result ?? []);
  if (questions.length === 0) return;
  const keys = questions.map(({ platform, postId, commentId }) => ({ platform, postId, commentId, permalink: null }));
  const { matches } = await client.findClips({ body: { keys } });
  const t = messagesIn((await uiLanguage.get()) ?? 'id');
  const badges = questions.flatMap((question) => {
    const match = matches.find((one) => isAbout(one, question));
    return match === undefined ? [] : [badgeOf(question.id, match)];
  });
  // Switched off while the server was asked.
  if ((await badgeMode.get()) === 'off') return;
  await browser.scripting.executeScript({
    target: { tabId },
    func: (answer: { asked: string[]; badges: Badge[]; title: string }) => (globalThis as BadgeWorld).kotakAduanBadges?.show(answer),
    args: [{ asked: questions.map(({ id }) => id), badges, title: t.badgesTitle }],
  });

  function badgeOf(id: string, { complaintNumber, state }: ClipMatch): Badge {
    const [number, status] = [complaintNumberSchema.parse(complaintNumber), t.stateNames[state]];
    return { id, text: `${number} · ${status}`, label: t.badgeLabel(number, status) };
  }
}

function isAbout({ key }: ClipMatch, { platform, postId, commentId }: BadgeQuestion): boolean {
  return key.platform === platform && key.postId === postId && key.commentId === commentId;
}

/** Takes every badge out of every page that has one. */
export async function hideBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id: tabId = -1 }) => browser.scripting.executeScript({ target: { tabId }, func: () => (globalThis as BadgeWorld).kotakAduanBadges?.end() })),
  );
}

/** Where the admin wants them on every page: as soon as one is loaded, on the platforms with permission alone. */
export async function showBadgesOnLoad(tabId: number, url: string | undefined): Promise<void> {
  if (url === undefined || (await badgeMode.get()) !== 'always') return;
  const granted = URL.canParse(url) && (await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }));
  if (!granted || platformOfAddress(url) === 'web') return;
  await browser.scripting.executeScript({ target: { tabId }, files: ['pointer.js', 'content.js'] });
  await showBadges(tabId);
}
