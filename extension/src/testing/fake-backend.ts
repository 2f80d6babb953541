import { MemoryDraftStore, newDraft, newDraftFile, type Draft } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import type { Clip } from '@kotak-aduan/api-client/schemas';
import { makeClipFields } from '../clip/clip-fields.ts';
import { screenshotName } from '../clip/clip-file.ts';
import { joinDrafts } from '../panel/join-drafts.ts';
import type { PanelBackend, PanelWatch } from '../panel/panel-backend.ts';
import { changeWriting } from '../storage/change-draft.ts';
import type { ClipProgress } from '../storage/items.ts';
import { fakeAnswering } from './fake-answering.ts';
import { sampleCity, sampleClip, sampleReceipt, sampleSkeleton } from './sample-clip.ts';

export interface FakeBackend extends PanelBackend {
  readonly store: MemoryDraftStore;
  readonly copied: string[];
  /** As the background would, after a click. */
  tell(progress: ClipProgress): Promise<void>;
}

/** A panel's backend without a browser's extension: drafts in memory, a server that takes everything. */
export function fakeBackend(changes: Partial<PanelBackend> = {}): FakeBackend {
  const store = new MemoryDraftStore();
  const copied: string[] = [];
  let watching: PanelWatch | null = null;
  let last: ClipProgress | null = null;
  const setStatus = async (draftId: Draft['draftId'], status: Draft['status']): Promise<void> => {
    const draft = await store.load(draftId);
    if (draft !== null) await store.save({ ...draft, status });
  };
  return {
    store,
    copied,
    async tell(progress) {
      last = progress;
      watching?.onProgress(progress);
    },
    language: 'id',
    persistence: 'stored',
    list: () => store.list(),
    load: (draftId) => store.load(draftId),
    change: (draftId, change) => changeWriting({ store, draftId, change }),
    remove: (draftId) => store.remove(draftId),
    send: (draftId) => setStatus(draftId, { kind: 'sent', receipt: sampleReceipt }),
    sendWhenWhole: async () => undefined,
    edit: (draftId) => setStatus(draftId, { kind: 'writing' }),
    city: async () => sampleCity,
    findMatches: async () => [],
    extensionVersion: '0.1.0',
    readSkeleton: async () => sampleSkeleton,
    addMessage: async () => 'end',
    sendReport: async () => undefined,
    lookForRules: async () => null,
    layoutChangedAt: async () => null,
    account: async () => ({ isPaired: true, isSignedIn: true }),
    accounts: { list: async () => [], choose: async () => undefined, watch: () => undefined },
    progress: async () => last,
    aimShortcut: 'Alt+Shift+L',
    startAim: async () => 'aiming',
    endAim: async () => undefined,
    join: (draftIds) => joinDrafts({ store, draftIds, city: sampleCity }),
    forgetGathered: async () => {
      last = null;
      watching?.onProgress(null);
    },
    wake: async () => undefined,
    sendAll: async () => {
      for (const { draftId, status } of await store.list()) if (status.kind === 'queued') await setStatus(draftId, { kind: 'sent', receipt: sampleReceipt });
    },
    watch: (given) => {
      watching = given;
    },
    allowMedia: async () => true,
    fetchMissingMedia: async () => 0,
    badges: { get: async () => null, set: async () => undefined, watch: () => undefined },
    answering: fakeAnswering(),
    sweeping: { sweep: async () => ({ kind: 'nothing' }), lookAgain: async (items) => items, mark: async () => undefined, clip: async () => 'clipping' },
    readProfile: async () => ({ kind: 'no-profile' }),
    noteAccount: async () => undefined,
    copy: async (text) => void copied.push(text),
    openPairing: () => undefined,
    openDesk: () => undefined,
    ...changes,
  };
}

/** The smallest picture there is. */
const pixel = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (one) =>
  one.charCodeAt(0),
);

/** A draft as a click leaves it, with its screenshot. */
export async function sampleDraft(changes: Partial<Clip> = {}): Promise<Draft<ClipFields>> {
  const file = await newDraftFile({ name: screenshotName('image/png'), mediaType: 'image/png', bytes: pixel.buffer });
  return { ...newDraft({ purpose: 'clip', fields: makeClipFields(sampleClip(changes), sampleCity) }), files: [file] };
}
