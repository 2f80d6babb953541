import { queueDraft, type ComplaintFields } from '@kotak-aduan/api-client/outbox';
import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';
import type { DraftController } from './draft-controller.ts';
import { handOverDraft } from './hand-over-draft.ts';
import type { SubmitController } from './submit-controller.ts';

/** What a person wants of a complaint that may have arrived: none of it, to write on, or to send other words than the server has. */
export type Wish = 'withdraw' | 'edit' | 'send';

interface FilingFlowOptions {
  readonly drafts: DraftController;
  readonly submit: SubmitController;
  /** As they are in the form now. */
  readonly fields: () => FormFields;
  /** As they are sent. */
  readonly finished: () => ComplaintFields;
  /** Before an error is shown. */
  readonly learn: (code: string) => Promise<void>;
  /** Whether it has arrived, and goes on with what comes of it. */
  readonly askServer: (wish: Wish) => Promise<void>;
}

/** A draft's way from the form to the outbox and back: at any moment one of the two has it, and only that one writes to it. */
export class FilingFlow {
  readonly #options: FilingFlowOptions;

  constructor(options: FilingFlowOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const { drafts, submit } = this.#options;
    await drafts.open();
    submit.start(drafts.openStore);
    await this.resume();
  }

  /** What was queued, sent or refused before is shown as that. */
  async resume(): Promise<void> {
    const { drafts, submit, learn } = this.#options;
    const { draft } = drafts;
    if (draft.status.kind === 'failed') await learn(draft.status.code);
    if (draft.status.kind !== 'writing' && drafts.draft === draft) submit.resume(draft);
  }

  /** Sends what is in the form. Where another tab has sent it or written on it, that is shown instead, and a person decides. */
  async send(): Promise<void> {
    const { drafts, submit, finished, askServer } = this.#options;
    const { status } = drafts.draft;
    // The server has one under these ids, with other words: never a second one unasked.
    if (status.kind === 'failed' && status.code === 'key-reused') return askServer('send');
    // Nothing can be typed from here on.
    submit.begin();
    const isSecond = await drafts.isSentElsewhere();
    const handed = isSecond ? null : await handOverDraft(drafts, (draft) => queueDraft({ draft: { ...draft, fields: finished() } }));
    if (handed !== null) return submit.submit(handed.draft, handed);
    submit.dismiss();
    await this.resume();
  }

  /** Whether the server may have it: then it is asked, for what it has can't be changed or wiped here. */
  async #isAsked(wish: Wish): Promise<boolean> {
    const { submit, askServer } = this.#options;
    await submit.look();
    const { mayBeFiled } = submit;
    if (mayBeFiled) await askServer(wish);
    return mayBeFiled;
  }

  /** What surely never left the device is wiped after one question. */
  async askToWithdraw(): Promise<void> {
    const { submit } = this.#options;
    if (!(await this.#isAsked('withdraw'))) submit.askToWithdraw(true);
  }

  /** It may have gone out since that question. */
  async withdraw(): Promise<boolean> {
    return !(await this.#isAsked('withdraw')) && this.#options.submit.withdraw();
  }

  async takeBack(): Promise<boolean> {
    return !(await this.#isAsked('edit')) && this.edit();
  }

  /** Back to the form; false where it is under way by now, or sent. */
  async edit(): Promise<boolean> {
    const { drafts, submit, fields } = this.#options;
    const draft = await submit.takeBack();
    if (draft !== null) drafts.takeBack({ ...draft, fields: fields() });
    return draft !== null;
  }

  /** The outbox does not have it any more: it was refused, or another tab has taken it back and writes on it. */
  async returned(draft: Draft): Promise<void> {
    const { drafts, submit, fields, askServer } = this.#options;
    const { status } = draft;
    const isRefused = status.kind === 'failed';
    // Gone from the device by now, it is still here.
    if (isRefused || !(await drafts.catchUp())) drafts.takeBack({ ...draft, fields: fields() });
    if (!isRefused) submit.dismiss();
    else if (status.code === 'key-reused') await askServer('send');
  }

  /** The page is looked at again: another tab may have got on with it. */
  async lookAgain(): Promise<void> {
    const { drafts, submit } = this.#options;
    if (submit.state.kind === 'queued') await submit.look();
    else if (await drafts.catchUp()) await this.resume();
  }
}
