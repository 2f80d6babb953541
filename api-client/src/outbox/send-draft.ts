import type { Draft, DraftStore } from '../drafts/draft.ts';
import { makeIds, type Ids } from '../drafts/make-ids.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { codeOf } from '../errors/code-of.ts';
import { hasCode } from '../errors/has-code.ts';
import { isInvalidInputError } from '../errors/invalid-input-error.ts';
import { isRetryableError } from '../errors/is-retryable-error.ts';
import type { ClipReceipt } from '../schemas/clip-filing.ts';
import type { ComplaintReceipt } from '../schemas/complaint.ts';
import { isLeaseOver } from './due-drafts.ts';
import { fileDraft, type FilingClient } from './file-draft.ts';
import { nextStatus, type OutboxEvent } from './next-status.ts';
import { recordedProgress, type SendProgress } from './send-progress.ts';
import { leaseMs, SendingRight } from './sending-right.ts';
import { openChannel, sharePresses, type OpenChannel } from './share-presses.ts';
import type { UploadControl } from './upload-control.ts';
import { uploadFiles } from './upload-files.ts';
import { draftLockName, findLocks, withLock, type Locks } from './with-lock.ts';

type Receipt = ComplaintReceipt | ClipReceipt;

export interface SendDraftOptions {
  readonly client: FilingClient;
  readonly draft: Draft;
  readonly store: DraftStore;
  /** It waits in `store`: taken back or withdrawn there since it was read, it is not sent. */
  readonly isStored?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SendProgress) => void) | undefined;
  /** By which a person halts single files. */
  readonly control?: UploadControl | undefined;
  readonly now?: (() => number) | undefined;
  readonly random?: (() => number) | undefined;
  readonly ids?: Ids | undefined;
  readonly locks?: Locks | null | undefined;
  /** By which tabs hear of what is pressed in another. */
  readonly channels?: OpenChannel | undefined;
}

/**
 * Sends one draft: its files one by one, then the filing. Gives the receipt, and the store then holds the receipt and the
 * tracking code and nothing else of it. Throws what went wrong; the record then says when it is tried again, or that a person must act.
 */
export async function sendDraft(options: SendDraftOptions): Promise<Receipt> {
  const { draft, store, signal, control, onProgress, now = Date.now, locks = findLocks(), channels = openChannel } = options;
  const { draftId } = draft;
  const name = draftLockName(draftId);
  const since = now();
  /** A tab that sends says so in the record, and how far it is; a frozen one holds its lock and says nothing. */
  const isHolderGone = async (): Promise<boolean> => {
    const stored = await load(store, draftId);
    if (stored?.status.kind !== 'sending') return now() - since >= leaseMs;
    onProgress?.(recordedProgress(stored.files));
    return isLeaseOver(stored.status, { now: now(), leaseMs });
  };
  const channel = control === undefined ? null : channels(name);
  const stopSharing = control && channel && sharePresses(control, channel);
  try {
    const receipt = await withLock({ name, locks, isHolderGone, signal }, () => sendInTurn(options, { isFree: locks !== null }));
    if (receipt === null) throw new AbortedError({ message: 'Stopped while another page was sending' });
    return receipt;
  } finally {
    stopSharing?.();
  }
}

async function load(store: DraftStore, draftId: Draft['draftId']): Promise<Draft | null> {
  return store.load(draftId).catch(() => null);
}

async function sendInTurn(options: SendDraftOptions, { isFree }: { isFree: boolean }): Promise<Receipt> {
  const { store, isStored, signal, now = Date.now, ids = makeIds() } = options;
  // Another tab may have sent it, or some of its files, while this one waited.
  const stored = await load(store, options.draft.draftId);
  if (stored?.status.kind === 'sent') return stored.status.receipt;
  const ended = new AbortController();
  const end = (): void => ended.abort();
  const right = new SendingRight({ store, sender: ids.fileId(), now, onLost: end });
  // Changed and sent again while this one waited, it is sent as it was changed.
  const known = isStored && stored !== null ? stored : withKnownUploads(options.draft, stored);
  const draft = { ...known, idempotencyKey: known.idempotencyKey ?? ids.idempotencyKey() };
  if (!(await right.take(draft, { isFree, isStored }))) throw new AbortedError({ message: 'Another page sends this draft' });
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();
  try {
    return await sendWithRight({ ...options, signal: ended.signal }, right, draft.idempotencyKey);
  } finally {
    right.release();
    signal?.removeEventListener('abort', end);
  }
}

function withKnownUploads(draft: Draft, stored: Draft | null): Draft {
  const files = draft.files.map((file) => {
    const known = stored?.files.find(({ fileId, uploadKey }) => fileId === file.fileId && uploadKey === file.uploadKey);
    // What a person has halted or let go on in another tab since.
    const { isPaused = false } = known ?? file;
    return { ...file, uploadId: file.uploadId ?? known?.uploadId ?? null, isPaused };
  });
  return { ...draft, files, idempotencyKey: draft.idempotencyKey ?? stored?.idempotencyKey ?? null };
}

async function sendWithRight(options: SendDraftOptions, right: SendingRight, idempotencyKey: NonNullable<Draft['idempotencyKey']>): Promise<Receipt> {
  const { client, signal, onProgress, control, now = Date.now, random = Math.random, ids = makeIds() } = options;
  const beforeAttempt = (): Promise<void> => right.assert();
  const step =
    (event: OutboxEvent): ((draft: Draft) => Draft) =>
    (draft) => ({ ...draft, status: nextStatus(draft.status, event) });
  const { draft } = right;
  const isContinued = draft.status.kind === 'sending' && draft.status.attempt > 1;
  // A citizen's upload goes on where it was cut; a clip's and an agency's are sent by pages that have no such lines.
  const upload = (draft.purpose === 'complaint' ? client.uploadFile : undefined) ?? client.createUpload;
  try {
    const keep = ({ files }: Draft): Promise<void> => right.change((kept) => ({ ...kept, files }));
    await uploadFiles({ upload, draft, keep, isContinued, control, signal, onProgress, beforeAttempt });
    // Without a line nothing leaves the device, and nothing has to be asked for later.
    const beforeFiling = (): Promise<void> => right.assert('onLine' in navigator && !navigator.onLine ? {} : { mayBeFiled: true });
    const receipt = await fileDraft({ client, draft: right.draft, idempotencyKey, signal, beforeAttempt: beforeFiling });
    const sent = step({ kind: 'receipt', receipt });
    await right.keepReceipt((kept) => ({ ...sent(kept), fields: null, files: [], idempotencyKey: null }));
    return receipt;
  } catch (error) {
    // Taken back: its record is a form's again, and nobody else's word belongs there.
    if (draft.files.some(({ fileId }) => control?.isDropped(fileId))) throw error;
    const failed = step(toEvent(error, { now: now(), random: random() }));
    await right.change((kept) => (hasCode(error, 'upload-missing') ? withFreshKeys(failed(kept), ids) : failed(kept)));
    throw error;
  }
}

/** Uploads that expired are sent anew. Nothing was filed under the old key, and the body will differ, so the key is new as well. */
function withFreshKeys(draft: Draft, ids: Ids): Draft {
  const files = draft.files.map((file) => ({ ...file, uploadId: null, uploadKey: ids.idempotencyKey() }));
  return { ...draft, files, idempotencyKey: ids.idempotencyKey(), mayBeFiled: false };
}

function toEvent(error: unknown, { now, random }: { now: number; random: number }): OutboxEvent {
  const code = codeOf(error);
  const retryAfterMs = error instanceof Error && 'retryAfterMs' in error && typeof error.retryAfterMs === 'number' ? error.retryAfterMs : null;
  // With new keys the next try may well succeed.
  const isRetryable = isRetryableError(error) || code === 'upload-missing';
  const fields = isInvalidInputError(error) ? error.fields : undefined;
  return { kind: 'error', code, fields, isRetryable, retryAfterMs, now, random };
}
