import { queueDraft, type ComplaintFields } from '@kotak-aduan/api-client/outbox';
import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';
import type { DraftController } from './draft-controller.ts';
import { handOverDraft } from './hand-over-draft.ts';
import { renewDraft } from './renew-draft.ts';
import type { SubmitController } from './submit-controller.ts';

interface FilingFlowOptions {
  readonly drafts: DraftController;
  readonly submit: SubmitController;
  /** As they are in the form now. */
  readonly fields: () => FormFields;
  /** As they are sent. */
  readonly finished: () => ComplaintFields;
  /** Before an error is shown. */
  readonly learn: (code: string) => Promise<void>;
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

  /** Sends what is in the form. Where another tab has sent it or written on it, that is shown instead. */
  async send(): Promise<void> {
    const { drafts, submit, finished } = this.#options;
    // Nothing can be typed from here on.
    submit.begin();
    const { status } = drafts.draft;
    // The server has one under these ids. Whoever sends again has read that, and means another.
    if (status.kind === 'failed' && status.code === 'key-reused') await renewDraft(drafts);
    const handed = await handOverDraft(drafts, (draft) => queueDraft({ draft: { ...draft, fields: finished() } }));
    if (handed !== null) return submit.submit(handed.draft, handed);
    submit.dismiss();
    await this.resume();
  }

  /** Back to the form; false where it is under way by now, or sent. */
  async takeBack(): Promise<boolean> {
    const { drafts, submit, fields } = this.#options;
    const draft = await submit.takeBack();
    if (draft !== null) drafts.takeBack({ ...draft, fields: fields() });
    return draft !== null;
  }

  /** The outbox does not have it any more: it was refused, or another tab has taken it back and writes on it. */
  async returned(draft: Draft): Promise<void> {
    const { drafts, submit, fields } = this.#options;
    const isRefused = draft.status.kind === 'failed';
    // Gone from the device by now, it is still here.
    if (isRefused || !(await drafts.catchUp())) drafts.takeBack({ ...draft, fields: fields() });
    if (!isRefused) submit.dismiss();
  }

  /** The page is looked at again: another tab may have got on with it. */
  async lookAgain(): Promise<void> {
    const { drafts, submit } = this.#options;
    if (submit.state.kind === 'queued') await submit.look();
    else if (await drafts.catchUp()) await this.resume();
  }
}
