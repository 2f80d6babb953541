import browser from 'webextension-polyfill';
import { answeringIn } from '../messages/answering.ts';
import { messagesIn } from '../messages/messages.ts';
import { currentToken, extensionClient } from '../session/extension-client.ts';
import { lateClips, uiLanguage } from '../storage/items.ts';
import { lateBadgeText } from './late-badge-text.ts';

export const lateAlarm = 'late';
const everyMinutes = 15;
/** The browser has one notice of ours at a time: a newer count takes its place. */
const noticeId = 'late';
/** As --aduan-care: dark enough for white figures. */
const badgeColour = '#8a4b00';

/** Asks again every quarter of an hour, as long as somebody is signed in. */
export async function watchLate(): Promise<void> {
  if ((await browser.alarms.get(lateAlarm)) === undefined) await browser.alarms.create(lateAlarm, { periodInMinutes: everyMinutes });
}

/** One narrow question to the city's server: how many clips of this unit are late. No words, no names. What it can't ask now stays as it was. */
export async function countLate(): Promise<void> {
  const client = await extensionClient();
  if (client === null || (await currentToken()) === null) {
    await lateClips.remove();
    return;
  }
  const before = (await lateClips.get())?.late ?? 0;
  const { late, lateNumbers } = await client.countUnanswered({});
  await lateClips.set({ late, numbers: lateNumbers });
  if (late > before) await notify(late);
}

/** The badge says what was counted last; called whenever that changes, whoever changed it. */
export async function showLate(): Promise<void> {
  const late = (await lateClips.get())?.late ?? 0;
  const language = (await uiLanguage.get()) ?? 'id';
  await browser.action.setBadgeBackgroundColor({ color: badgeColour });
  await browser.action.setBadgeText({ text: lateBadgeText(late) });
  await browser.action.setTitle({ title: late === 0 ? messagesIn(language).clipAction : answeringIn(language).lateBadge(late) });
}

/** Only where a person has asked for it in the panel; the badge says it anyway. No number, no name: a screen is seen by others. */
async function notify(late: number): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const a = answeringIn((await uiLanguage.get()) ?? 'id');
  await browser.notifications.create(noticeId, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title: a.lateNotice, message: a.late(late) });
}
