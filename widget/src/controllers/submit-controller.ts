import type { Draft, DraftStore } from '@kotak-aduan/api-client/drafts';
import { codeOf } from '@kotak-aduan/api-client/errors';
import { queueDraft, UploadControl, type ComplaintFields, type FileProgress, type Outbox, type SendProgress } from '@kotak-aduan/api-client/outbox';
import type { ComplaintReceipt } from '@kotak-aduan/api-client/schemas/complaint';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type SubmitState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly sentBytes: number; readonly totalBytes: number; readonly files: readonly FileProgress[] }
  /** Kept on this device and tried again by itself; `code` is why it did not go through, where it was tried. */
  | { readonly kind: 'queued'; readonly nextAttemptAt: string; readonly code: string | null }
  /** A person must act; `fileId` is the file that it stopped at, where it was one. */
  | { readonly kind: 'failed'; readonly code: string; readonly fileId?: string }
  | { readonly kind: 'sent'; readonly receipt: ComplaintReceipt; readonly trackingCode: TrackingCode };

export interface SendOptions {
  readonly signal: AbortSignal;
  readonly control: UploadControl;
  readonly onProgress: (progress: SendProgress) => void;
}
export type SendOne = (draft: Draft, options: SendOptions) => Promise<unknown>;

const notYet = { kind: 'sending', sentBytes: 0, totalBytes: 0, files: [] } as const;

interface SubmitOptions {
  send: SendOne;
  startOutbox: (options: {
    store: DraftStore;
    send: (draft: Draft) => Promise<unknown>;
    signal: AbortSignal;
    onChange: (draftId: Draft['draftId']) => void;
  }) => Outbox;
  onSent: () => void;
  now?: () => number;
}

/** Sends the draft, and follows it while it waits to be sent again. What the draft's record says is what is shown. */
export class SubmitController implements ReactiveController {
  state: SubmitState = { kind: 'idle' };
  /** Asked once, because nothing of it is left afterwards. */
  isWithdrawing = false;
  #store: DraftStore | null = null;
  #outbox: Outbox | null = null;
  #draft: Draft | null = null;
  #alive: AbortController | null = null;
  readonly #control = new UploadControl();
  readonly #host: ReactiveControllerHost & { readonly isConnected?: boolean };
  readonly #options: SubmitOptions;

  constructor(host: ReactiveControllerHost & { readonly isConnected?: boolean }, options: SubmitOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // Taken out of the page and put back: the outbox goes on.
    if (this.#store !== null && this.#alive === null) this.start(this.#store);
  }

  hostDisconnected(): void {
    this.#alive?.abort();
    this.#alive = null;
    this.#outbox = null;
  }

  /** Once the store is open: what was queued before is sent now. */
  start(store: DraftStore): void {
    this.#alive?.abort();
    this.#store = store;
    // Taken out of the page while the store was opened: nobody would end the outbox.
    if (this.#host.isConnected === false) return;
    this.#alive = new AbortController();
    const { signal } = this.#alive;
    const send = (draft: Draft): Promise<unknown> => {
      const onProgress = (progress: SendProgress): void => {
        // Shown as waiting until something really moves: nothing changes under a finger for a try that comes to nothing.
        if (draft.draftId === this.#draft?.draftId && (this.state.kind === 'sending' || progress.sentBytes > 0)) this.#become({ kind: 'sending', ...progress });
      };
      return this.#options.send(draft, { signal, control: this.#control, onProgress });
    };
    const onChange = (draftId: Draft['draftId']): void => {
      if (draftId === this.#draft?.draftId) void this.#follow(draftId, null);
    };
    this.#outbox = this.#options.startOutbox({ store, send, signal, onChange });
  }

  /** Takes up a draft that was queued, sent or refused before this page was opened. */
  resume(draft: Draft): void {
    this.#draft = draft;
    this.#show(draft, { isNews: false });
    // Nobody else sends it: whoever began it died with its page, and another tab would hold the lock.
    if (draft.status.kind === 'sending') void this.#send(draft);
  }

  /** Gives the draft as it now waits, so that the form stops writing to it. */
  async submit(draft: Draft, fields: ComplaintFields): Promise<void> {
    const queued: Draft<ComplaintFields> = queueDraft({ draft: { ...draft, fields }, ...(this.#options.now ? { now: this.#options.now } : {}) });
    this.#draft = queued;
    this.#become(notYet);
    // Where the device can't keep it, it is sent all the same.
    await this.#store?.save(queued).catch(() => undefined);
    await this.#send(queued);
  }

  async retry(): Promise<void> {
    if (this.#draft !== null && this.state.kind === 'queued') await this.#send((await this.#load(this.#draft.draftId)) ?? this.#draft);
  }

  /** Made with the draft: it can be kept before anything was sent. */
  get trackingCode(): TrackingCode | null {
    return this.#draft?.trackingCode ?? null;
  }

  pauseFile(fileId: string): void {
    this.#control.pause(fileId);
  }

  /** Lets a halted file go on, and tries one again that did not get through. */
  resumeFile(fileId: string): void {
    this.#control.resume(fileId);
  }

  /** Back to the form; the record stays, with the key that makes a second filing impossible. Null where it is under way by now, or sent. */
  async takeBack(): Promise<Draft | null> {
    const draft = await this.#stillWaiting();
    if (draft === null) return null;
    const back: Draft = { ...draft, status: { kind: 'writing' } };
    // Asked in the transaction that writes it: another page may begin to send at any moment. What can't be kept is given back all the same.
    const isFree = await this.#store?.saveIf(back, (stored) => stored?.kind !== 'sending' && stored?.kind !== 'sent').catch(() => true);
    if (isFree === false) {
      await this.#stillWaiting();
      return null;
    }
    this.dismiss();
    return back;
  }

  askToWithdraw(isAsking: boolean): void {
    this.isWithdrawing = isAsking;
    this.#host.requestUpdate();
  }

  /** The person wants none of it: it is wiped before it is sent. False where it is under way by now, or sent. */
  async withdraw(): Promise<boolean> {
    const draft = await this.#stillWaiting();
    if (draft === null) return false;
    // A page that is about to send it finds no record, and sends nothing.
    await this.#store?.remove(draft.draftId);
    this.dismiss();
    return true;
  }

  async #stillWaiting(): Promise<Draft | null> {
    if (this.#draft === null) return null;
    const draft = (await this.#load(this.#draft.draftId)) ?? this.#draft;
    if (draft.status.kind !== 'sending' && draft.status.kind !== 'sent') return draft;
    this.#draft = draft;
    this.#show(draft);
    return null;
  }

  dismiss(): void {
    this.#draft = null;
    this.#become({ kind: 'idle' });
  }

  async #send(draft: Draft): Promise<void> {
    this.#become(notYet);
    const signal = this.#alive?.signal ?? new AbortController().signal;
    try {
      await this.#options.send(draft, { signal, control: this.#control, onProgress: this.#onProgress });
      await this.#follow(draft.draftId, null);
    } catch (error) {
      if (!signal.aborted) await this.#follow(draft.draftId, error);
    }
  }

  readonly #onProgress = (progress: SendProgress): void => {
    if (this.state.kind === 'sending') this.#become({ kind: 'sending', ...progress });
  };

  /** The record knows what came of it; where there is none, the error itself is told. */
  async #follow(draftId: Draft['draftId'], error: unknown): Promise<void> {
    const draft = await this.#load(draftId);
    if (draft === null || draft.status.kind === 'writing') {
      if (error !== null) this.#fail(codeOf(error));
      return;
    }
    this.#draft = draft;
    this.#show(draft);
    if (draft.status.kind === 'queued') void this.#outbox?.wake();
  }

  #show(draft: Draft, { isNews } = { isNews: true }): void {
    const { status, trackingCode } = draft;
    if (status.kind === 'sent' && isComplaintReceipt(status.receipt) && trackingCode !== null) {
      const wasSent = this.state.kind === 'sent';
      this.#become({ kind: 'sent', receipt: status.receipt, trackingCode });
      if (isNews && !wasSent) this.#options.onSent();
    } else if (status.kind === 'failed') {
      this.#fail(status.code);
    } else if (status.kind === 'queued') {
      this.#become({ kind: 'queued', nextAttemptAt: status.nextAttemptAt, code: status.code ?? null });
    } else if (status.kind === 'sending') {
      this.#become(notYet);
    }
  }

  /** What was being uploaded when it was refused is what was refused. */
  #fail(code: string): void {
    const refused = this.state.kind === 'sending' ? this.state.files.find(({ state }) => state === 'sending') : undefined;
    this.#become({ kind: 'failed', code, ...(refused === undefined ? {} : { fileId: refused.fileId }) });
  }

  async #load(draftId: Draft['draftId']): Promise<Draft | null> {
    return (await this.#store?.load(draftId).catch(() => null)) ?? null;
  }

  #become(state: SubmitState): void {
    if (state.kind !== 'queued') this.isWithdrawing = false;
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** A clip's receipt has no hash of what was filed. */
function isComplaintReceipt(receipt: object): receipt is ComplaintReceipt {
  return 'payloadSha256' in receipt;
}
