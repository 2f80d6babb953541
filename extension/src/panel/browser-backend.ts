import { type SendProgress, startOutbox } from '@kotak-aduan/api-client/outbox';
import type { DraftId } from '@kotak-aduan/api-client/schemas';
import browser from 'webextension-polyfill';
import { accountChoice } from '../accounts/account-choice.ts';
import { patternsFor } from '../clip/match-pattern.ts';
import { numberHref } from '../desk/controllers/route-controller.ts';
import type { UiLanguage } from '../messages/messages.ts';
import { call } from '../messaging/call.ts';
import { reviveOrphans } from '../outbox/revive-orphans.ts';
import { editClip, queueClip, queueWaitingClips } from '../outbox/queue-clips.ts';
import { sendClip } from '../outbox/send-clip.ts';
import { platformMediaPatterns, platformPagePatterns } from '../platform-hosts.ts';
import { currentToken, sendingAs } from '../session/extension-client.ts';
import { loadCity } from '../session/known-city.ts';
import { changeWriting } from '../storage/change-draft.ts';
import { draftsOf } from '../storage/drafts.ts';
import { activeAccount, badgeMode, clipProgress, draftsChangedAt, lastSurvey, operatorSessions, sendWhenWhole, serverAddress } from '../storage/items.ts';
import { addMessage } from './add-message.ts';
import { findAimTab } from './find-aim-tab.ts';
import { joinDrafts } from './join-drafts.ts';
import { answeringBackend } from './answering-backend.ts';
import { findMatches } from '../session/find-matches.ts';
import type { PanelBackend } from './panel-backend.ts';
import { noteAccount } from './note-account.ts';
import { readProfilePage } from './read-profile.ts';
import { readSkeleton } from './read-skeleton.ts';
import { sendReport } from './send-report.ts';
import { sweepingBackend } from './sweeping-backend.ts';

/** The panel's backend in a browser. A page lives as long as it is looked at, so sending is done here; the alarm is for when it is closed (EXT-2). */
export async function makeBrowserBackend({ signal, language }: { readonly signal: AbortSignal; readonly language: UiLanguage }): Promise<PanelBackend> {
  // Of this account for as long as the panel stands; switching loads it anew.
  const account = await activeAccount.get();
  const store = await draftsOf(account);
  await reviveOrphans(store);
  const progressListeners = new Map<DraftId, (progress: SendProgress) => void>();
  const changed = new Set<() => void>();
  const outbox = startOutbox({
    store,
    signal,
    send: async (draft) =>
      sendClip({
        draft,
        store,
        ...(await sendingAs(account)),
        signal,
        onProgress: (progress) => progressListeners.get(draft.draftId)?.(progress),
      }),
    onChange: () => {
      for (const listener of changed) listener();
      // A panel of another window shows the same drafts.
      void draftsChangedAt.set(new Date().toISOString());
    },
  });

  return {
    language,
    persistence: store.persistence,
    list: () => store.list(),
    load: (draftId) => store.load(draftId),
    change: (draftId, change) => changeWriting({ store, draftId, change }),
    remove: (draftId) => store.remove(draftId),
    async send(draftId, { onProgress }) {
      progressListeners.set(draftId, onProgress);
      try {
        await queueClip({ store, draftId });
        // Before the first byte: should the panel be closed meanwhile, the background is woken and goes on.
        await browser.alarms.create('outbox', { delayInMinutes: 0.5 });
        await outbox.wake();
      } finally {
        progressListeners.delete(draftId);
      }
    },
    sendWhenWhole: async (draftId) => sendWhenWhole.set([...((await sendWhenWhole.get()) ?? []).filter((one) => one !== draftId), draftId]),
    edit: (draftId) => editClip({ store, draftId }),
    city: () => loadCity(signal),
    findMatches,
    extensionVersion: browser.runtime.getManifest().version,
    readSkeleton,
    addMessage: (draftId, direction) => addMessage({ store, draftId, direction }),
    sendReport: (report) => sendReport(report, signal),
    lookForRules: async () => (await import('../rules/rules-keeper.ts')).lookForRules(signal),
    async layoutChangedAt() {
      const survey = await lastSurvey.get();
      return survey?.isLayoutChanged === true ? survey.at : null;
    },
    account: async () => ({ isPaired: (await serverAddress.get()) !== null, isSignedIn: (await currentToken()) !== null }),
    accounts: accountChoice,
    progress: () => clipProgress.get(),
    aimShortcut: (await browser.commands.getAll()).find(({ name }) => name === 'aim')?.shortcut ?? '',
    async startAim() {
      const tabId = await findAimTab();
      return tabId === null ? 'nowhere' : call('start-aim', { tabId });
    },
    async endAim() {
      await call('end-aim', {});
    },
    join: async (draftIds) => joinDrafts({ store, draftIds, city: await loadCity(signal) }),
    forgetGathered: () => clipProgress.remove(),
    async wake() {
      await call('resume-work', {});
    },
    async sendAll() {
      await queueWaitingClips(store);
      await outbox.wake();
    },
    watch(watch) {
      changed.add(watch.onDrafts);
      watch.signal.addEventListener('abort', () => changed.delete(watch.onDrafts), { once: true });
      clipProgress.watch(watch.onProgress, watch);
      draftsChangedAt.watch(watch.onDrafts, watch);
      operatorSessions.watch(watch.onAccount, watch);
      serverAddress.watch(watch.onAccount, watch);
    },
    allowMedia(urls) {
      const origins = [...new Set(urls.flatMap((url) => patternsFor(url, [...platformMediaPatterns, ...platformPagePatterns])))];
      return origins.length === 0 ? Promise.resolve(false) : browser.permissions.request({ origins });
    },
    fetchMissingMedia: async (draftId) => (await call('fetch-missing-media', { draftId })).missing,
    badges: badgeMode,
    answering: answeringBackend,
    sweeping: sweepingBackend,
    readProfile: readProfilePage,
    noteAccount,
    copy: (text) => navigator.clipboard.writeText(text),
    openPairing: () => void browser.runtime.openOptionsPage(),
    // Found by the desk, whose session may: the clipper's opens no case.
    openDesk: (complaintNumber) =>
      void browser.tabs.create({ url: `${browser.runtime.getURL('desk/desk.html')}${complaintNumber === undefined ? '' : numberHref(complaintNumber)}` }),
  };
}
