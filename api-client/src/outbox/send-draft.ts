import { hasCode } from '../errors/has-code.ts';
import { isRetryableError } from '../errors/is-retryable-error.ts';
import { isStorageFailedError } from '../errors/storage-failed-error.ts';
import { isStorageFullError } from '../errors/storage-full-error.ts';
import type { Draft, DraftStore } from '../drafts/draft.ts';
import { makeIds, type Ids } from '../drafts/make-ids.ts';
import type { ClipReceipt } from '../schemas/clip-filing.ts';
import type { ComplaintReceipt } from '../schemas/complaint.ts';
import { fileDraft, type FilingClient } from './file-draft.ts';
import { nextStatus, type OutboxEvent } from './next-status.ts';
import { uploadFiles, type SendProgress } from './upload-files.ts';
import { draftLockName, findLocks, withLock, type Locks } from './with-lock.ts';

export interface SendDraftOptions {
  readonly client: FilingClient;
  readonly draft: Draft;
  readonly store: DraftStore;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SendProgress) => void) | undefined;
  readonly now?: (() => number) | undefined;
  readonly random?: (() => number) | undefined;
  readonly ids?: Ids | undefined;
  readonly locks?: Locks | null | undefined;
}

/**
 * Sends one draft: its files one by one, then the filing. Gives the receipt, and the store then holds the receipt and the
 * tracking code and nothing else of it. Throws what went wrong; the record then says when it is tried again, or that a person must act.
 */
export async function sendDraft(options: SendDraftOptions): Promise<ComplaintReceipt | ClipReceipt> {
  const { draft, store, locks = findLocks() } = options;
  return withLock({ name: draftLockName(draft.draftId), locks }, async () => {
    // Another tab may have sent it, or some of its files, while this one waited.
    const stored = await store.load(draft.draftId).catch(() => null);
    if (stored?.status.kind === 'sent') return stored.status.receipt;
    return sendInTurn({ ...options, draft: withKnownUploads(draft, stored) });
  });
}

function withKnownUploads(draft: Draft, stored: Draft | null): Draft {
  const files = draft.files.map((file) => {
    const known = stored?.files.find(({ fileId, uploadKey }) => fileId === file.fileId && uploadKey === file.uploadKey);
    return { ...file, uploadId: file.uploadId ?? known?.uploadId ?? null };
  });
  return { ...draft, files, idempotencyKey: draft.idempotencyKey ?? stored?.idempotencyKey ?? null };
}

async function sendInTurn(options: SendDraftOptions): Promise<ComplaintReceipt | ClipReceipt> {
  const { client, store, signal, onProgress, now = Date.now, random = Math.random, ids = makeIds() } = options;
  const idempotencyKey = options.draft.idempotencyKey ?? ids.idempotencyKey();
  let draft: Draft = { ...options.draft, idempotencyKey };
  const keep = async (changed: Draft): Promise<void> => {
    draft = { ...changed, updatedAt: new Date(now()).toISOString() };
    await saveIfPossible(store, draft);
  };
  const step = (event: OutboxEvent): Draft => ({ ...draft, status: nextStatus(draft.status, event) });

  await keep(step({ kind: 'start', now: now() }));
  try {
    await uploadFiles({ upload: client.createUpload, draft, keep, signal, onProgress });
    const receipt = await fileDraft({ client, draft, idempotencyKey, signal });
    await keep({ ...step({ kind: 'receipt', receipt }), fields: null, files: [], idempotencyKey: null });
    return receipt;
  } catch (error) {
    if (hasCode(error, 'upload-missing')) draft = withFreshKeys(draft, ids);
    await keep(step(toEvent(error, { now: now(), random: random() })));
    throw error;
  }
}

/** The complaint comes first: where the device can't save, it is sent all the same. */
async function saveIfPossible(store: DraftStore, draft: Draft): Promise<void> {
  try {
    await store.save(draft);
  } catch (error) {
    if (!isStorageFullError(error) && !isStorageFailedError(error)) throw error;
  }
}

/** Uploads that expired are sent anew. Nothing was filed under the old key, and the body will differ, so the key is new as well. */
function withFreshKeys(draft: Draft, ids: Ids): Draft {
  const files = draft.files.map((file) => ({ ...file, uploadId: null, uploadKey: ids.idempotencyKey() }));
  return { ...draft, files, idempotencyKey: ids.idempotencyKey() };
}

function toEvent(error: unknown, { now, random }: { now: number; random: number }): OutboxEvent {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'internal';
  const retryAfterMs = error instanceof Error && 'retryAfterMs' in error && typeof error.retryAfterMs === 'number' ? error.retryAfterMs : null;
  // With new keys the next try may well succeed.
  const isRetryable = isRetryableError(error) || code === 'upload-missing';
  return { kind: 'error', code, isRetryable, retryAfterMs, now, random };
}
