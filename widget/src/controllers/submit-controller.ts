import type { Draft, DraftStatus, DraftStore, StoredStatus } from '@kotak-aduan/api-client/drafts';
import { codeOf } from '@kotak-aduan/api-client/errors';
import { UploadControl, type FileProgress, type Outbox, type SendProgress } from '@kotak-aduan/api-client/outbox';
import type { ComplaintReceipt } from '@kotak-aduan/api-client/schemas/complaint';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isHalted } from './is-halted.ts';

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
  /** It waits in the store. */
  readonly isStored: boolean;
}
type Receipt = Extract<DraftStatus, { kind: 'sent' }>['receipt'];
export type SendOne = (draft: Draft, options: SendOptions) => Promise<Receipt>;

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
  /** Refused, or taken back in another tab: it is a form again. */
  onReturned: (draft: Draft) => void;
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
      return this.#options.send(draft, { signal, control: this.#control, onProgress, isStored: true });
    };
    const onChange = (draftId: Draft['draftId']): void => {
      if (draftId === this.#draft?.draftId) void this.#follow(draftId, null);
    };
    this.#outbox = this.#options.startOutbox({ store, send, signal, onChange });
  }

  /** Takes up a draft that was queued, sent or refused before this page was opened. */
  resume(draft: Draft, { isNews } = { isNews: false }): void {
    this.#draft = draft;
    this.#show(draft, { isNews });
    // Whoever began it died with its page; else it holds the lock, and what came of it is seen once it lets go.
    if (draft.status.kind === 'sending') void this.#send(draft);
  }

  /** The person has sent. */
  begin(): void {
    this.#become(notYet);
  }

  /** Sends a draft that was queued. Where the device could not keep it, it is sent all the same. */
  async submit(queued: Draft, { isStored }: { isStored: boolean }): Promise<void> {
    this.#draft = queued;
    await this.#send(queued, isStored);
  }

  async retry(): Promise<void> {
    const draft = await this.#stillWaiting();
    if (draft !== null) await this.#send(draft);
  }

  /** Another tab may have got on with it, or put it off again. */
  async look(): Promise<void> {
    const draft = await this.#stillWaiting();
    if (draft !== null) this.#show(draft, { isNews: false });
  }

  /** Made with the draft: it can be kept before anything was sent. */
  get trackingCode(): TrackingCode | null {
    return this.#draft?.trackingCode ?? null;
  }

  /** The server may have it. */
  get mayBeFiled(): boolean {
    return this.#draft?.mayBeFiled === true;
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
    const draft = await this.#claim();
    // Another draft may have been chosen meanwhile: that one stays.
    return draft !== null && this.#putAway(draft) ? draft : null;
  }

  async #claim(): Promise<Draft | null> {
    const draft = await (this.state.kind === 'sending' ? this.#halted() : this.#stillWaiting());
    if (draft === null) return null;
    const { status } = draft;
    const files = draft.files.map((file) => ({ ...file, isPaused: false }));
    // Newer than what any other tab has read.
    const back: Draft = { ...draft, files, status: { kind: 'writing' }, updatedAt: new Date().toISOString() };
    // Asked in the transaction that writes it: another page may begin to send, or to write on it, at any moment. What can't be kept is given back all the same.
    const isFree = await this.#store?.saveIf(back, (stored) => isUnmoved(stored, status)).catch(() => (status.kind === 'queued' ? true : null));
    // Its page has said meanwhile that it is awake, or somebody else got on with it.
    return isFree === false ? this.#claim() : isFree === null ? null : back;
  }

  /** Where nothing goes out until the person lets a file go on, the draft as its sender has left it. */
  async #halted(): Promise<Draft | null> {
    const shown = this.#draft;
    const draft = shown && (await this.#load(shown.draftId));
    return draft && isHalted(draft) && shown === this.#draft ? draft : null;
  }

  askToWithdraw(isAsking: boolean): void {
    this.isWithdrawing = isAsking;
    this.#host.requestUpdate();
  }

  /** The person wants none of it: it is wiped before it is sent. False where it is under way by now, or sent, or where the form has another one. */
  async withdraw(): Promise<boolean> {
    // No page begins to send what is being written.
    const draft = await this.#claim();
    if (draft === null) return false;
    await this.#store?.remove(draft.draftId).catch(() => undefined);
    return this.#putAway(draft);
  }

  #putAway({ draftId, files }: Draft): boolean {
    // Whoever still holds it lets go.
    for (const { fileId } of files) this.#control.press('drop', fileId);
    const isShown = draftId === this.#draft?.draftId;
    if (isShown) this.dismiss();
    return isShown;
  }

  /** The draft where it still waits; else another page got on with it, and that is shown. */
  async #stillWaiting(): Promise<Draft | null> {
    const shown = this.#draft;
    if (shown === null || this.state.kind !== 'queued') return null;
    const draft = (await this.#load(shown.draftId)) ?? shown;
    // Put away meanwhile.
    if (shown.draftId !== this.#draft?.draftId) return null;
    if (draft.status.kind === 'queued') return (this.#draft = draft);
    this.resume(draft, { isNews: true });
    return null;
  }

  dismiss(): void {
    this.#draft = null;
    this.#become({ kind: 'idle' });
  }

  async #send(draft: Draft, isStored = true): Promise<void> {
    this.#become(notYet);
    const signal = this.#alive?.signal ?? new AbortController().signal;
    try {
      const receipt = await this.#options.send(draft, { signal, control: this.#control, onProgress: this.#onProgress, isStored });
      if (draft.draftId === this.#draft?.draftId) this.#show({ ...draft, status: { kind: 'sent', receipt } });
    } catch (error) {
      if (!signal.aborted) await this.#follow(draft.draftId, error);
    }
  }

  readonly #onProgress = (progress: SendProgress): void => {
    if (this.state.kind === 'sending') this.#become({ kind: 'sending', ...progress });
  };

  /** The record knows what came of it; where there is none, the error itself is told. */
  async #follow(draftId: Draft['draftId'], error: unknown): Promise<void> {
    const stored = await this.#load(draftId);
    const draft = this.#draft;
    // Put away meanwhile.
    if (draftId !== draft?.draftId) return;
    const code = error === null ? 'aborted' : codeOf(error);
    const isKept = stored !== null && (stored.status.kind !== 'writing' || code === 'aborted');
    // Stopped, and not there any more: withdrawn in another tab. What is here is a form again.
    this.#draft = isKept ? stored : { ...draft, status: code === 'aborted' ? { kind: 'writing' } : { kind: 'failed', attempt: 1, code } };
    this.#show(this.#draft);
    if (stored?.status.kind === 'queued') void this.#outbox?.wake();
  }

  #show(draft: Draft, { isNews } = { isNews: true }): void {
    const { status, trackingCode } = draft;
    if (status.kind === 'sent' && isComplaintReceipt(status.receipt) && trackingCode !== null) {
      const wasSent = this.state.kind === 'sent';
      this.#become({ kind: 'sent', receipt: status.receipt, trackingCode });
      if (isNews && !wasSent) this.#options.onSent();
    } else if (status.kind === 'failed') {
      this.#fail(status.code);
      this.#options.onReturned(draft);
    } else if (status.kind === 'queued') {
      this.#become({ kind: 'queued', nextAttemptAt: status.nextAttemptAt, code: status.code ?? null });
    } else if (status.kind === 'sending') {
      this.#become(notYet);
    } else {
      this.#options.onReturned(draft);
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
    if (state.kind !== this.state.kind) this.isWithdrawing = false;
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** Whoever sends it says that in the record before each request. */
function isUnmoved(stored: StoredStatus | null, status: DraftStatus): boolean {
  if (status.kind === 'sending') return stored?.kind === 'sending' && stored.sender === status.sender && stored.aliveAt === status.aliveAt;
  return stored === null || stored.kind === 'queued';
}

/** A clip's receipt has no hash of what was filed. */
function isComplaintReceipt(receipt: object): receipt is ComplaintReceipt {
  return 'payloadSha256' in receipt;
}
