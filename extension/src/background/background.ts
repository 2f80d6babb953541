import browser, { type Tabs } from 'webextension-polyfill';
import { messagesIn } from '../messages/messages.ts';
import { createDispatcher } from '../messaging/dispatch.ts';
import { activeAccount, badgeMode, lateClips, operatorSessions, serverAddress, uiLanguage } from '../storage/items.ts';
import { countLate, lateAlarm, showLate, watchLate } from './count-late.ts';
import { followPointer } from './follow-pointer.ts';
import { hideBadges, showBadges, showBadgesOnLoad } from './show-badges.ts';
import { handlers } from './handlers/handlers.ts';
import { onAim } from './on-aim.ts';
import { onGesture } from './on-gesture.ts';
import { outboxAlarm, resumeOutbox } from './resume-outbox.ts';
import { resumeWork } from './resume-work.ts';
import { workAlarm } from './wake-up.ts';

// Every listener stands at the top level and in the first turn: a background that was stopped is started again by what it listens to.

const menuId = 'clip';
const aimMenuId = 'aim';
const life = new AbortController();
const own = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
const dispatch = createDispatcher(handlers, own);

/** What fails here is tried again at the next start or alarm; there is nobody to tell. */
const later = (work: Promise<unknown>): void => void work.catch(() => undefined);

browser.action.onClicked.addListener((tab) => onGesture('action', tab));

browser.commands.onCommand.addListener((command, tab?: Tabs.Tab) => {
  if (command === 'clip' && tab !== undefined) onGesture('shortcut', tab);
  if (command === 'aim' && tab !== undefined) onAim(tab);
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === menuId && tab !== undefined) onGesture('menu', tab, info);
  if (info.menuItemId === aimMenuId && tab !== undefined) onAim(tab);
});

browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => dispatch(message, sender as Parameters<typeof dispatch>[1]));

browser.runtime.onInstalled.addListener(({ reason }) => {
  later(makeMenu());
  later(followPointer());
  later(watchLate());
  if (reason === 'install') later(firstRun());
});

browser.runtime.onStartup.addListener(() => {
  later(makeMenu());
  later(followPointer());
  later(resumeOutbox());
  later(watchLate());
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === outboxAlarm) later(resumeOutbox());
  if (name === workAlarm) later(resumeWork());
  if (name === lateAlarm) later(countLate());
});

browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
  if (status === 'complete') later(showBadgesOnLoad(tabId, url));
});

browser.permissions.onAdded.addListener(() => later(followPointer()));
browser.permissions.onRemoved.addListener(() => later(followPointer()));
// Whatever woke it: what the last life of the background left is gone on with at once (EXT-1).
later(resumeWork());
badgeMode.watch((mode) => later(mode === 'off' ? hideBadges() : showBadgesHere()), { signal: life.signal });
uiLanguage.watch(() => later(makeMenu()), { signal: life.signal });
operatorSessions.watch(() => later(countLate()), { signal: life.signal });
activeAccount.watch(() => later(countLate()), { signal: life.signal });
lateClips.watch(() => later(showLate()), { signal: life.signal });

/** Chosen while a page lies open: shown in it at once, where a gesture has let us in. */
async function showBadgesHere(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await showBadges(tab.id);
}

async function makeMenu(): Promise<void> {
  const { clipMenu, aimCommand } = messagesIn((await uiLanguage.get()) ?? 'id');
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: clipMenu,
    contexts: ['page', 'selection', 'image', 'link', 'video'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({ id: aimMenuId, title: aimCommand, contexts: ['action'] });
}

async function firstRun(): Promise<void> {
  if ((await serverAddress.get()) === null) await browser.runtime.openOptionsPage();
}
