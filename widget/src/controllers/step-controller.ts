import { newDraft, type Draft, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { claimFiles, uploadFiles, type SendUpload } from '@kotak-aduan/api-client/outbox';
import type { AttachmentClaim } from '@kotak-aduan/api-client/schemas/attachment';
import type { DraftId, IdempotencyKey } from '@kotak-aduan/api-client/schemas/ids';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import type { ReactiveControllerHost } from 'lit';
import type { TrackingController } from './tracking-controller.ts';

export type StepState = { readonly kind: 'writing' | 'empty' | 'sending' | 'done' } | { readonly kind: 'failed'; readonly code: string };

/** What a step is sent with. */
export interface StepInput {
  readonly token: string;
  readonly idempotencyKey: IdempotencyKey;
  readonly draftId: DraftId;
  readonly text: string;
  readonly attachments: AttachmentClaim[];
}

interface StepOptions {
  readonly tracking: Pick<TrackingController, 'change'>;
  readonly upload: SendUpload;
  readonly makeKey: () => IdempotencyKey;
  /** Whether there must be words. */
  readonly needsText: boolean;
  readonly send: (input: StepInput) => Promise<TrackedCase>;
  readonly onChange?: () => void;
}

/** One thing that the holder of a code can do: its words and photos stay until the server has them. */
export class StepController {
  state: StepState = { kind: 'writing' };
  text = '';
  #draft: Draft<null> = newDraft({ purpose: 'reply', fields: null });
  /** Made with the first try, and the same for each further one. */
  #key: IdempotencyKey | null = null;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #options: StepOptions;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: StepOptions) {
    this.#host = host;
    this.#options = options;
  }

  get files(): readonly DraftFile[] {
    return this.#draft.files;
  }

  get isBegun(): boolean {
    return this.text.trim() !== '' || this.files.length > 0;
  }

  setFiles(files: readonly DraftFile[]): Promise<void> {
    this.#draft = { ...this.#draft, files };
    this.changed();
    this.#host.requestUpdate();
    return Promise.resolve();
  }

  setText(text: string): void {
    this.text = text;
    this.changed();
  }

  /** Other words are another step: the old key belongs to the old one. */
  changed(): void {
    this.#key = null;
    this.#options.onChange?.();
    if (this.state.kind !== 'writing') this.#become({ kind: 'writing' });
  }

  /** False where it did not get through; why not is in `state`. */
  async run(): Promise<boolean> {
    if (this.state.kind === 'sending') return false;
    const { tracking, upload, makeKey, needsText, send, onChange } = this.#options;
    const text = this.text.trim();
    if (needsText && text === '') {
      this.#become({ kind: 'empty' });
      return false;
    }
    this.#become({ kind: 'sending' });
    const idempotencyKey = (this.#key ??= makeKey());
    const problem = await tracking.change(async (token) => {
      const keep = (draft: Draft<null>): Promise<void> => {
        this.#draft = draft;
        return Promise.resolve();
      };
      const { draftId, files } = await uploadFiles({ upload, draft: this.#draft, keep });
      return send({ token, idempotencyKey, draftId, text, attachments: claimFiles(files) });
    });
    if (problem === null) {
      this.clear();
      onChange?.();
      this.#become({ kind: 'done' });
      return true;
    }
    // That the time was up is said where the code is asked for.
    this.#become(problem === 'session-expired' ? { kind: 'writing' } : { kind: 'failed', code: problem });
    return false;
  }

  clear(): void {
    this.text = '';
    this.#draft = newDraft({ purpose: 'reply', fields: null });
    this.#key = null;
    this.state = { kind: 'writing' };
  }

  #become(state: StepState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
