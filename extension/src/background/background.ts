import browser, { type Tabs } from 'webextension-polyfill';
import { messagesIn } from '../messages/messages.ts';
import { createDispatcher } from '../messaging/dispatch.ts';
import { serverAddress, uiLanguage } from '../storage/items.ts';
import { followPointer } from './follow-pointer.ts';
import { handlers } from './handlers/handlers.ts';
import { onGesture } from './on-gesture.ts';
import { outboxAlarm, resumeOutbox } from './resume-outbox.ts';

// Every listener stands at the top level and in the first turn: a background that was stopped is started again by what it listens to.

const menuId = 'clip';
const life = new AbortController();
const own = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
const dispatch = createDispatcher(handlers, own);

/** What fails here is tried again at the next start or alarm; there is nobody to tell. */
const later = (work: Promise<unknown>): void => void work.catch(() => undefined);

browser.action.onClicked.addListener((tab) => onGesture('action', tab));

browser.commands.onCommand.addListener((command, tab?: Tabs.Tab) => {
  if (command === 'clip' && tab !== undefined) onGesture('shortcut', tab);
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === menuId && tab !== undefined) onGesture('menu', tab, info);
});

browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => dispatch(message, sender as Parameters<typeof dispatch>[1]));

browser.runtime.onInstalled.addListener(({ reason }) => {
  later(makeMenu());
  later(followPointer());
  if (reason === 'install') later(firstRun());
});

browser.runtime.onStartup.addListener(() => {
  later(makeMenu());
  later(followPointer());
  later(resumeOutbox());
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === outboxAlarm) later(resumeOutbox());
});

browser.permissions.onAdded.addListener(() => later(followPointer()));
browser.permissions.onRemoved.addListener(() => later(followPointer()));
uiLanguage.watch(() => later(makeMenu()), { signal: life.signal });

async function makeMenu(): Promise<void> {
  const { clipMenu } = messagesIn((await uiLanguage.get()) ?? 'id');
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: clipMenu,
    contexts: ['page', 'selection', 'image', 'link', 'video'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

async function firstRun(): Promise<void> {
  if ((await serverAddress.get()) === null) await browser.runtime.openOptionsPage();
}
