import { html, type TemplateResult } from 'lit';
import type { ChangeCall } from '../controllers/action-controller.ts';
import { newAction } from '../controllers/new-action.ts';
import type { DeskContext } from '../desk-context.ts';
import { CaseForm } from './case-form.ts';
import { renderActionTrouble } from './render-action-trouble.ts';

/** A form that is filled in and sent in one go. */
export abstract class ActionForm extends CaseForm {
  readonly #attempt = newAction(this);

  /** Sends the change and closes the form with these words, if it went through. */
  protected async send(call: ChangeCall, done: string): Promise<void> {
    if ((await this.#attempt.run(call)) === null) this.onDone(done);
  }

  /** The end of the form: why it did not go through, and the buttons. */
  protected renderEnd(context: DeskContext, submit: string): TemplateResult {
    const { state } = this.#attempt;
    if (this.isOvertaken(state))
      return html`${this.renderOvertaken(context)} ${this.renderButtons(context, { submit: null, cancel: context.messages.app.close, isSending: false })}`;
    return html`${renderActionTrouble(context, state)}
    ${this.renderButtons(context, { submit, cancel: context.messages.app.cancel, isSending: state.kind === 'sending' })}`;
  }
}
