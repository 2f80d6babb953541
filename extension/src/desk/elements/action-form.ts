import { html, type TemplateResult } from 'lit';
import type { ChangeCall } from '../controllers/action-controller.ts';
import { DraftController } from '../controllers/draft-controller.ts';
import { newAction } from '../controllers/new-action.ts';
import type { DeskContext } from '../desk-context.ts';
import { CaseForm } from './case-form.ts';
import { renderSaved } from './render-saved.ts';
import { renderActionTrouble } from './render-action-trouble.ts';

/** A form that is filled in and sent in one go. */
export abstract class ActionForm extends CaseForm {
  readonly #attempt = newAction(this);
  /** Words that are typed, kept on the device until they are sent. */
  protected readonly draft = new DraftController(this, () => {
    if (this.context === null) throw new TypeError('the form needs its context property');
    const { host } = this.context;
    return { purpose: 'move', openDrafts: () => host.openDrafts(), now: () => host.now(), randomId: () => host.randomId() };
  });

  /** Takes up what this person typed here before, as the form opens. */
  protected openDraft(): void {
    if (this.hasUpdated || this.context === null || this.case === null) return;
    const subject = { operatorId: this.context.operator.operatorId, caseId: this.case.caseId, complaintId: null, move: this.action };
    void this.draft.open(subject, 'id'); // Draws its own outcome.
  }

  protected get words(): string {
    return this.draft.draft?.fields.text ?? '';
  }

  protected readonly type = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLTextAreaElement) this.draft.change({ text: currentTarget.value });
  };

  /** Sends the change and closes the form with these words, if it went through. */
  protected async send(call: ChangeCall, done: string): Promise<void> {
    if ((await this.#attempt.run(call)) !== null) return;
    await this.draft.discard();
    this.onDone(done);
  }

  /** The end of the form: why it did not go through, and the buttons. */
  protected renderEnd(context: DeskContext, submit: string): TemplateResult {
    const { state } = this.#attempt;
    if (this.isOvertaken(state))
      return html`${this.renderOvertaken(context)} ${this.renderButtons(context, { submit: null, cancel: context.messages.app.close, isSending: false })}`;
    return html`${renderActionTrouble(context, state)} ${this.draft.draft === null ? '' : renderSaved(context, this.draft)}
    ${this.renderButtons(context, { submit, cancel: context.messages.app.cancel, isSending: state.kind === 'sending' })}`;
  }
}
