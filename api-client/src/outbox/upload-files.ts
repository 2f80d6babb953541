import type { Draft } from '../drafts/draft.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { isNetworkError } from '../errors/network-error.ts';
import { isTimeoutError } from '../errors/timeout-error.ts';
import { changeOf } from './change-of.ts';
import { ProgressTeller } from './progress-teller.ts';
import type { SendProgress } from './send-progress.ts';
import { UploadControl } from './upload-control.ts';
import { uploadOne, type SendUpload } from './upload-one.ts';
import { withHalts } from './with-halts.ts';

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
  const progress = new ProgressTeller(options.draft.files, options.onProgress);
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
      if (left.some(({ fileId }) => control.isDropped(fileId))) throw new AbortedError({ message: 'Taken back while files were halted' });
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
