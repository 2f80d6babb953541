import { copyDraft, type Draft } from '@kotak-aduan/api-client/drafts';
import type { ComplaintReceipt } from '@kotak-aduan/api-client/schemas/complaint';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import type { ReactiveControllerHost } from 'lit';
import type { FormFields } from '../form-fields.ts';
import type { CopyToAdd } from './add-from-copy.ts';
import type { DraftController } from './draft-controller.ts';
import type { FilingFlow, Wish } from './filing-flow.ts';
import { renewDraft } from './renew-draft.ts';
import type { SubmitController } from './submit-controller.ts';

/** What the server has under a code. */
export interface Arrived {
  readonly receipt: ComplaintReceipt;
  readonly text: string;
  readonly fileCount: number;
}

export type ArrivalState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly wish: Wish }
  /** The server does not have it: the last question before it is wiped, or sent under a code of its own. `triesAt`: of the next try, so that one since is seen. */
  | { readonly kind: 'missing'; readonly wish: Wish; readonly triesAt: string | null }
  /** Nobody could tell. */
  | { readonly kind: 'unknown'; readonly wish: Wish }
  /** Wiped from this device, and nobody knows whether it arrived: its code is still here. */
  | { readonly kind: 'wiped'; readonly trackingCode: TrackingCode }
  /** Its receipt is shown. `copy`: what was written since is a draft of its own. `arrived`: what the server has. */
  | { readonly kind: 'filed'; readonly wish: Wish; readonly copy: Draft<FormFields> | null; readonly arrived: Pick<CopyToAdd, 'text' | 'fileIds'> };

interface ArrivalOptions {
  /** Null where the server has nothing under this code; throws where it can't be asked. */
  readonly find: (code: TrackingCode) => Promise<Arrived | null>;
  readonly drafts: DraftController;
  readonly submit: SubmitController;
  readonly flow: FilingFlow;
  readonly fields: () => FormFields;
  /** The form is emptied. */
  readonly startOver: () => Promise<void>;
}

/** A complaint whose answer was lost: the server is asked whether it has it, before anything is changed, wiped or sent a second time. */
export class ArrivalController {
  state: ArrivalState = { kind: 'idle' };
  /** How often; what comes after a newer question is not wanted. */
  #asked = 0;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #options: ArrivalOptions;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: ArrivalOptions) {
    this.#host = host;
    this.#options = options;
  }

  async ask(wish: Wish): Promise<void> {
    const { find, drafts, flow } = this.#options;
    const code = drafts.draft.trackingCode;
    if (code === null || this.state.kind === 'asking') return;
    const asked = (this.#asked += 1);
    this.#become({ kind: 'asking', wish });
    const found = await find(code).catch(() => 'unknown' as const);
    // Put away or given up meanwhile.
    if (asked !== this.#asked || drafts.draft.trackingCode !== code) return;
    if (found === 'unknown') return this.#become({ kind: 'unknown', wish });
    if (found !== null) return this.#takeOver(found, wish);
    if (wish !== 'edit') return this.#become({ kind: 'missing', wish, triesAt: this.#triesAt });
    this.clear();
    await flow.edit();
  }

  /** All that nobody has read yet is kept: the receipt, and beside it what was written since. */
  async #takeOver({ receipt, text, fileCount }: Arrived, wish: Wish): Promise<void> {
    const { drafts, submit, fields } = this.#options;
    const wasHeld = drafts.isHeld;
    await drafts.hold();
    const { draft } = drafts;
    const written: Draft<FormFields> = { ...draft, fields: fields() };
    const isSame = written.fields.text.trim() === text.trim() && draft.files.length === fileCount;
    const at = new Date().toISOString();
    const copy: Draft<FormFields> | null = isSame ? null : { ...copyDraft(written), updatedAt: at, idempotencyKey: null, status: { kind: 'writing' } };
    const sent: Draft = { ...draft, updatedAt: at, fields: null, files: [], idempotencyKey: null, status: { kind: 'sent', receipt } };
    const store = drafts.openStore;
    try {
      if (copy !== null) await store.save(copy);
      await store.save(sent);
    } catch {
      // Without room for both, what was typed stays where it is.
      drafts.isHeld = wasHeld;
      return this.#become({ kind: 'unknown', wish });
    }
    const kept = await store.loadToEdit<FormFields>(draft.draftId);
    if (kept !== null) drafts.takeUp(kept.draft, kept.revision);
    const fileIds = draft.files.filter(({ uploadId }) => uploadId !== null).map(({ fileId }) => fileId);
    this.#become({ kind: 'filed', wish, copy, arrived: { text: text.trim(), fileIds } });
    submit.resume(sent, { isNews: true });
    await drafts.others.refresh();
  }

  /** Not asked any further: it is a form again, as it is. */
  async edit(): Promise<void> {
    this.clear();
    await this.#options.flow.edit();
  }

  /** It goes from this device; where nobody knows whether it arrived, its code stays until the person has it. */
  async withdraw(): Promise<void> {
    const { submit, startOver } = this.#options;
    const { trackingCode } = submit;
    await submit.look();
    const isSure = this.state.kind === 'missing';
    // It was sent once more since it was asked for.
    if (this.state.kind === 'missing' && this.state.triesAt !== this.#triesAt) return this.ask('withdraw');
    // Under way once more: what came of it is asked for, too.
    if (!(await submit.withdraw())) return submit.state.kind === 'sent' ? this.clear() : this.ask('withdraw');
    await startOver();
    if (isSure) this.clear();
    else if (trackingCode !== null) this.wiped(trackingCode);
  }

  wiped(trackingCode: TrackingCode): void {
    this.#become({ kind: 'wiped', trackingCode });
  }

  /** The words in the form as a complaint of their own: only where somebody has said that they want two. */
  async renew(): Promise<void> {
    this.clear();
    await renewDraft(this.#options.drafts);
    this.#options.submit.dismiss();
  }

  get #triesAt(): string | null {
    const { state } = this.#options.submit;
    return state.kind === 'queued' ? state.nextAttemptAt : null;
  }

  clear(): void {
    this.#asked += 1;
    this.#become({ kind: 'idle' });
  }

  #become(state: ArrivalState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
