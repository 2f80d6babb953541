import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { AttachmentClaim, DraftId, Sha256, UploadId } from '@kotak-aduan/api-client/schemas';
import type { DeskClient } from '../desk-client.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { Lifetime } from './lifetime.ts';

export type UploadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly percent: number }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'sent' };

export type UploadStates = ReadonlyMap<string, UploadState>;

export function uploadStateOf(states: UploadStates, file: Pick<DraftFile, 'fileId' | 'uploadId'>): UploadState {
  if (file.uploadId !== null) return { kind: 'sent' };
  return states.get(file.fileId) ?? { kind: 'waiting' };
}

/** The draft whose files go up: a `DraftController` in the page, anything alike in a test. */
export interface UploadingDraft {
  readonly draft: { readonly draftId: DraftId; readonly files: readonly DraftFile[] } | null;
  setUploadId(fileId: string, uploadId: UploadId): void;
}

export interface EvidenceControllerOptions {
  readonly client: () => Pick<DeskClient, 'createEvidence'>;
  readonly draft: UploadingDraft;
  readonly onError: (code: string) => void;
}

/** Sends the files of a draft ahead, one by one, as they came from the camera; the server reads and strips them. */
export class EvidenceController {
  readonly #host: ControllerHost;
  readonly #options: EvidenceControllerOptions;
  /** By file id; another map after each change, so that an element that is given it notices. */
  states: UploadStates = new Map();
  #running: Promise<void> = Promise.resolve();
  readonly #life: Lifetime;

  constructor(host: ControllerHost, options: EvidenceControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#life = new Lifetime(host);
  }

  get #files(): readonly DraftFile[] {
    return this.#options.draft.draft?.files ?? [];
  }

  get hasFailed(): boolean {
    return this.#files.some((file) => uploadStateOf(this.states, file).kind === 'failed');
  }

  get isComplete(): boolean {
    return this.#files.every((file) => file.uploadId !== null);
  }

  /** Sends what has not been sent; settles when nothing is under way. Files that failed wait for `retry`. */
  start(): Promise<void> {
    // After what runs, never instead of it: a file that is added while a run ends would wait for ever.
    this.#running = this.#running.then(() => this.#drain());
    return this.#running;
  }

  /** One file again, or all that failed. */
  async retry(fileId?: string): Promise<void> {
    this.states = new Map([...this.states].filter(([id, state]) => state.kind !== 'failed' || (fileId !== undefined && fileId !== id)));
    this.#host.requestUpdate();
    await this.start();
  }

  async #drain(): Promise<void> {
    const { signal } = this.#life;
    for (;;) {
      const next = this.#files.find((file) => uploadStateOf(this.states, file).kind === 'waiting');
      if (next === undefined || signal.aborted) return;
      await this.#send(next, signal);
    }
  }

  async #send(file: DraftFile, signal: AbortSignal): Promise<void> {
    const { client, draft, onError } = this.#options;
    if (draft.draft === null) return;
    this.#set(file, { kind: 'sending', percent: 0 });
    try {
      const upload = await client().createEvidence({
        query: { draftId: draft.draft.draftId, sha256: file.sha256 },
        body: file.bytes,
        idempotencyKey: file.uploadKey,
        signal,
        onProgress: ({ sentBytes, totalBytes }) => this.#set(file, { kind: 'sending', percent: Math.floor((100 * sentBytes) / Math.max(1, totalBytes)) }),
      });
      this.states = new Map([...this.states].filter(([id]) => id !== file.fileId));
      draft.setUploadId(file.fileId, upload.uploadId);
    } catch (error) {
      const code = errorCode(error);
      this.#set(file, { kind: 'failed', code });
      if (!signal.aborted) onError(code);
    }
  }

  #set(file: DraftFile, state: UploadState): void {
    this.states = new Map([...this.states, [file.fileId, state]]);
    this.#host.requestUpdate();
  }
}

/** The citizen's own photo named as "before": it is on the server already. */
export function claimOfCitizenPhoto({ sha256, uploadId }: { readonly uploadId: UploadId; readonly sha256: Sha256 }): AttachmentClaim {
  return { uploadId, sha256, originalSha256: null, takenAt: null, place: null, caption: null };
}

/** What a reply or a resolution says of an uploaded file. It went up as it came, so its hash is the original's too; the server reads time and place itself. */
export function claimOf(file: DraftFile): AttachmentClaim[] {
  if (file.uploadId === null) return [];
  return [{ uploadId: file.uploadId, sha256: file.sha256, originalSha256: file.sha256, takenAt: null, place: null, caption: null }];
}
