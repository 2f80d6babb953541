import type { Draft, DraftFile } from '../drafts/draft.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { isNetworkError } from '../errors/network-error.ts';
import { isTimeoutError } from '../errors/timeout-error.ts';
import type { AttachmentClaim } from '../schemas/attachment.ts';
import type { DraftId, IdempotencyKey, Sha256 } from '../schemas/ids.ts';
import type { Upload } from '../schemas/upload.ts';
import { UploadControl } from './upload-control.ts';

/** `client.uploadFile` for citizens, `client.createUpload` for clips, `client.createEvidence` for what an agency proves. */
export type SendUpload = (input: {
  query: { draftId: DraftId; sha256: Sha256 };
  body: ArrayBuffer;
  idempotencyKey: IdempotencyKey;
  isContinued?: boolean | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: { sentBytes: number }) => void) | undefined;
  beforeAttempt?: (() => Promise<void>) | undefined;
}) => Promise<Upload>;

export interface FileProgress {
  readonly fileId: string;
  readonly sentBytes: number;
  readonly totalBytes: number;
  /** `failed`: did not get through for now; the others go on. */
  readonly state: 'waiting' | 'sending' | 'paused' | 'failed' | 'done';
}

export interface SendProgress {
  /** Of all files together. */
  readonly sentBytes: number;
  readonly totalBytes: number;
  readonly files: readonly FileProgress[];
}

export interface UploadFilesOptions<Fields> {
  readonly upload: SendUpload;
  readonly draft: Draft<Fields>;
  /** Keeps each upload's id as soon as it is known, so that a reload does not send the file again. */
  readonly keep: (draft: Draft<Fields>) => Promise<void>;
  /** Its files may have been begun in an earlier try. */
  readonly isContinued?: boolean | undefined;
  readonly control?: UploadControl | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SendProgress) => void) | undefined;
  readonly beforeAttempt?: (() => Promise<void>) | undefined;
}

/** Sends the files that the server does not have yet, one after the other. Gives the draft with every `uploadId`. */
export async function uploadFiles<Fields>(options: UploadFilesOptions<Fields>): Promise<Draft<Fields>> {
  const { control = new UploadControl(), signal } = options;
  const progress = new Progress(options.draft.files, options.onProgress);
  const cut = new Map<string, unknown>();
  let draft = options.draft;
  // The record knows better than a page that sent before: another may have changed it meanwhile.
  for (const { fileId, isPaused } of draft.files) control[isPaused ? 'pause' : 'resume'](fileId);
  const stopNoting = control.listen(() => {
    const files = withHalts(draft.files, { control, progress });
    if (files === null) return;
    draft = { ...draft, files };
    // So that a reload does not undo it. Where it can't be written, it holds as long as the page.
    options.keep(draft).catch(() => undefined);
  });
  try {
    for (;;) {
      for (const { fileId } of draft.files) if (control.takeRetry(fileId) && cut.delete(fileId)) progress.set(fileId, { state: 'waiting' });
      const left = draft.files.filter(({ uploadId, fileId }) => uploadId === null && !cut.has(fileId));
      const next = left.find(({ fileId }) => !control.isPaused(fileId));
      if (next !== undefined) {
        try {
          const { uploadId } = await uploadOne(next, { ...options, control, progress });
          draft = { ...draft, files: draft.files.map((file) => (file.fileId === next.fileId ? { ...file, uploadId } : file)) };
          await options.keep(draft);
          progress.set(next.fileId, { state: 'done', sentBytes: next.bytes.byteLength });
        } catch (error) {
          if (signal?.aborted !== true && control.isPaused(next.fileId)) continue;
          // One file alone may have met a bad moment; two are the line itself, and everything else is said at once.
          if ((!isNetworkError(error) && !isTimeoutError(error)) || cut.size > 0 || signal?.aborted === true) throw error;
          cut.set(next.fileId, error);
          progress.set(next.fileId, { state: 'failed' });
        }
      } else if (left.length > 0) {
        for (const { fileId } of left) progress.set(fileId, { state: 'paused' });
        await changeOf(control, signal);
        if (signal?.aborted === true) throw new AbortedError({ message: 'Stopped while files were halted' });
      } else {
        const [failure] = cut.values();
        if (cut.size > 0) throw failure;
        return draft;
      }
    }
  } finally {
    stopNoting();
  }
}

/** The files with what a person has halted or let go on since; null where that is as it was. */
function withHalts(files: readonly DraftFile[], { control, progress }: { control: UploadControl; progress: Progress }): readonly DraftFile[] | null {
  const changed = files.filter(({ fileId, uploadId, isPaused = false }) => uploadId === null && control.isPaused(fileId) !== isPaused);
  for (const { fileId, isPaused } of changed) progress.set(fileId, { state: isPaused ? 'waiting' : 'paused' });
  return changed.length === 0 ? null : files.map((file) => (changed.includes(file) ? { ...file, isPaused: !file.isPaused } : file));
}

interface UploadOneOptions<Fields> extends UploadFilesOptions<Fields> {
  readonly control: UploadControl;
  readonly progress: Progress;
}

async function uploadOne<Fields>(
  file: DraftFile,
  { upload, draft, control, progress, isContinued, signal, beforeAttempt }: UploadOneOptions<Fields>,
): Promise<Upload> {
  const halt = new AbortController();
  const look = (): void => {
    if (signal?.aborted === true || control.isPaused(file.fileId)) halt.abort();
  };
  const stopListening = control.listen(look);
  signal?.addEventListener('abort', look);
  // Whatever was halted or cut in this very sending has been begun as well.
  const isBegun = isContinued === true || progress.hasBegun(file.fileId);
  progress.set(file.fileId, { state: 'sending' });
  try {
    return await upload({
      query: { draftId: draft.draftId, sha256: file.sha256 },
      body: file.bytes,
      idempotencyKey: file.uploadKey,
      isContinued: isBegun,
      signal: halt.signal,
      onProgress: ({ sentBytes }) => progress.set(file.fileId, { sentBytes }),
      beforeAttempt,
    });
  } catch (error) {
    if (control.isPaused(file.fileId)) progress.set(file.fileId, { state: 'paused' });
    throw error;
  } finally {
    stopListening();
    signal?.removeEventListener('abort', look);
  }
}

function changeOf(control: UploadControl, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stopListening();
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const stopListening = control.listen(done);
    signal?.addEventListener('abort', done);
    if (signal?.aborted === true) done();
  });
}

/** How far each file is, told at each change. */
class Progress {
  readonly #files: Map<string, FileProgress>;
  readonly #tell: ((progress: SendProgress) => void) | undefined;
  readonly #begun = new Set<string>();

  constructor(files: readonly DraftFile[], tell: ((progress: SendProgress) => void) | undefined) {
    this.#tell = tell;
    this.#files = new Map(
      files.map(({ fileId, bytes, uploadId, isPaused }) => {
        const totalBytes = bytes.byteLength;
        const state = uploadId !== null ? 'done' : isPaused ? 'paused' : 'waiting';
        return [fileId, { fileId, totalBytes, sentBytes: state === 'done' ? totalBytes : 0, state }];
      }),
    );
  }

  hasBegun(fileId: string): boolean {
    return this.#begun.has(fileId);
  }

  set(fileId: string, change: Partial<Pick<FileProgress, 'sentBytes' | 'state'>>): void {
    const before = this.#files.get(fileId);
    if (before === undefined) return;
    this.#files.set(fileId, { ...before, ...change });
    if (change.state === 'sending') this.#begun.add(fileId);
    const files = [...this.#files.values()];
    const sum = (of: 'sentBytes' | 'totalBytes'): number => files.reduce((total, file) => total + file[of], 0);
    this.#tell?.({ sentBytes: sum('sentBytes'), totalBytes: sum('totalBytes'), files });
  }
}

/** What a complaint, clip or message says of its uploaded files. */
export function claimFiles(files: readonly DraftFile[]): AttachmentClaim[] {
  return files.map(({ uploadId, sha256, originalSha256, takenAt, place, caption }) => {
    if (uploadId === null) throw new Error('A file was claimed before it was uploaded');
    return { uploadId, sha256, originalSha256, takenAt, place: place ?? null, caption };
  });
}
