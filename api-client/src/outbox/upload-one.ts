import type { DraftFile } from '../drafts/draft.ts';
import type { DraftId, IdempotencyKey, Sha256 } from '../schemas/ids.ts';
import type { Upload } from '../schemas/upload.ts';
import type { ProgressTeller } from './progress-teller.ts';
import type { UploadControl } from './upload-control.ts';

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

interface UploadOneOptions {
  readonly upload: SendUpload;
  readonly draft: { readonly draftId: DraftId };
  readonly control: UploadControl;
  readonly progress: ProgressTeller;
  readonly isContinued?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly beforeAttempt?: (() => Promise<void>) | undefined;
}

/** Sends one file, until the person halts it or the signal ends everything. */
export async function uploadOne(file: DraftFile, options: UploadOneOptions): Promise<Upload> {
  const { upload, draft, control, progress, isContinued, signal, beforeAttempt } = options;
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
