import type { Client } from '@kotak-aduan/api-client';
import { makeIds, openDrafts } from '@kotak-aduan/api-client/drafts';
import { startOutbox, type SendProgress } from '@kotak-aduan/api-client/outbox';
import { attachmentsMax, clipKeySchema, ownIdentity, type CityConfig, type ComplaintNumber, type DraftId } from '@kotak-aduan/api-client/schemas';
import { resealed } from '../../clip/seal-evidence.ts';
import { editClip, queueClip, queueWaitingClips } from '../../outbox/queue-clips.ts';
import { requeueSignedOut } from '../../outbox/requeue-signed-out.ts';
import { reviveOrphans } from '../../outbox/revive-orphans.ts';
import { sendClip } from '../../outbox/send-clip.ts';
import { changeWriting } from '../../storage/change-draft.ts';
import { caseHref, queueHref } from '../controllers/route-controller.ts';
import type { ClipBackend } from './clip-backend.ts';
import { preparePicture } from './prepare-picture.ts';
import type { SharedInbox } from './shared-inbox.ts';
import { makeDraft, takeShared } from './take-shared.ts';

export interface ClipBackendOptions {
  readonly client: Pick<Client, 'getCity' | 'findClips' | 'listCases' | 'createClip' | 'createClipFile' | 'joinClip' | 'createEvidence'>;
  readonly inbox: SharedInbox;
  readonly deskUrl: string;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** The server no longer knows the session. */
  readonly onSessionLost: () => void;
  readonly databaseName?: string;
}

/** The clips of this device at `/meja`: drafts in a database of their own, sent by the page that is open, as the extension's panel does. */
export async function openClipBackend(options: ClipBackendOptions): Promise<ClipBackend> {
  const { client, inbox, deskUrl, signal, now, onSessionLost, databaseName = 'kotak-aduan-desk-clips' } = options;
  const store = await openDrafts({ name: databaseName, signal });
  await reviveOrphans(store);
  const changed = new Set<() => void>();
  const accountChanged = new Set<() => void>();
  const progressOf = new Map<DraftId, (progress: SendProgress) => void>();
  let isSignedIn = false;
  let city: CityConfig | null = null;
  const tell = (): void => {
    for (const listener of changed) listener();
  };
  const loadCity = async (): Promise<CityConfig | null> => (city ??= await client.getCity({ signal }).catch(() => null));
  /** Where the case can't be found, the queue is shown. */
  const findCase = async (complaintNumber: ComplaintNumber | undefined): Promise<string> => {
    const { cases } = await client.listCases({ query: { search: complaintNumber }, signal }).catch(() => ({ cases: [] }));
    const found = cases.find((one) => one.complaintNumber === complaintNumber);
    return found === undefined ? queueHref : caseHref(found.caseId);
  };
  const outbox = startOutbox({
    store,
    signal,
    async send(draft) {
      const onProgress = (progress: SendProgress): void => progressOf.get(draft.draftId)?.(progress);
      await sendClip({ draft, store, client, isSignedIn, onSessionLost: async () => onSessionLost(), signal, onProgress });
      // Where drafts don't outlive the page, what was shared has been kept until here.
      await inbox.remove(draft.draftId);
    },
    onChange: tell,
  });

  return {
    persistence: store.persistence,
    list: () => store.list(),
    load: (draftId) => store.load(draftId),
    change: (draftId, change) => changeWriting({ store, draftId, change }),
    async remove(draftId) {
      await inbox.remove(draftId);
      await store.remove(draftId);
    },
    async send(draftId, { onProgress }) {
      progressOf.set(draftId, onProgress);
      try {
        await queueClip({ store, draftId });
        await outbox.wake();
      } finally {
        progressOf.delete(draftId);
      }
    },
    edit: (draftId) => editClip({ store, draftId }),
    async sendAll() {
      await queueWaitingClips(store);
      await outbox.wake();
    },
    city: loadCity,
    async findMatches(clip, lookup) {
      const own = { platform: clip.platform, ...ownIdentity(clip) };
      if (!isSignedIn || (own.postId ?? own.commentId ?? own.permalink) === null) return [];
      // Offline or down: the server finds a second clip of the same thing when it arrives.
      const found = await client.findClips({ body: { keys: [clipKeySchema.parse(own)] }, signal: lookup }).catch(() => ({ matches: [] }));
      return found.matches;
    },
    account: async () => ({ isPaired: true, isSignedIn }),
    watch(watch) {
      changed.add(watch.onDrafts);
      accountChanged.add(watch.onAccount);
      watch.signal.addEventListener('abort', () => changed.delete(watch.onDrafts) && accountChanged.delete(watch.onAccount), { once: true });
    },
    openDesk: (complaintNumber) => void findCase(complaintNumber).then((href) => (location.hash = href)),
    // What only a page beside the panel has.
    sendWhenWhole: async () => undefined,
    addMessage: async () => 'gone',
    progress: async () => null,
    wake: async () => undefined,
    allowMedia: async () => false,
    fetchMissingMedia: async () => 0,

    async takeShared() {
      const taken = await takeShared({ inbox, store, city: await loadCity(), deskUrl, now });
      if (taken.length > 0) tell();
      return taken;
    },
    async make({ text, pictures }) {
      const item = { id: makeIds().draftId(), receivedAt: now().toISOString(), texts: text.trim() === '' ? [] : [text], leftOut: 0 };
      const read = await readPictures(pictures.slice(0, attachmentsMax));
      const { draft, leftOut } = await makeDraft({ ...item, pictures: read }, { city: await loadCity(), deskUrl, now });
      await store.save(draft);
      tell();
      return { draftId: draft.draftId, leftOut: leftOut + pictures.length - read.length };
    },
    async addPictures(draftId, pictures) {
      let left = pictures.length;
      for (const picture of await readPictures(pictures)) {
        await changeWriting({
          store,
          draftId,
          async change(draft) {
            const file = draft.files.length >= attachmentsMax ? null : await preparePicture(picture, nextIndex(draft.files));
            if (file === null) return null;
            left -= 1;
            return resealed({ ...draft, files: [...draft.files, file] }, { now: now() });
          },
        });
      }
      tell();
      return left;
    },
    async noteSession(signedIn) {
      isSignedIn = signedIn;
      if (signedIn) await requeueSignedOut(store);
      for (const listener of accountChanged) listener();
      if (signedIn) await outbox.wake();
    },
  };
}

/** No name is given twice, also where one before it was left out: the evidence names files by it. */
function nextIndex(files: readonly { readonly name: string }[]): number {
  const numbers = files.map(({ name }) => Number(/-(\d+)\.[^.]+$/.exec(name)?.[1] ?? 1));
  return files.length === 0 ? 0 : Math.max(...numbers);
}

/** On Android a file of a cloud may be gone by the time that it is read. */
async function readPictures(pictures: readonly File[]): Promise<{ mediaType: string; bytes: ArrayBuffer }[]> {
  const read = await Promise.all(pictures.map(async (file) => ({ mediaType: file.type, bytes: await file.arrayBuffer().catch(() => null) })));
  return read.flatMap(({ mediaType, bytes }) => (bytes === null ? [] : [{ mediaType, bytes }]));
}
