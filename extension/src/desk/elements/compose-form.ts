import type { Draft } from '@kotak-aduan/api-client/drafts';
import { html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import type { ChangeCall } from '../controllers/action-controller.ts';
import type { ComposeController } from '../controllers/compose-controller.ts';
import type { DeskContext } from '../desk-context.ts';
import type { DeskDraftFields } from '../draft-fields.ts';
import { CaseForm } from './case-form.ts';
import { renderComposeState } from './render-compose-state.ts';

/** A form with files, whose draft is kept until it is sent or thrown away. */
export abstract class ComposeForm extends CaseForm {
  protected abstract readonly compose: ComposeController;
  @query('textarea') protected readonly textField!: HTMLTextAreaElement;

  protected readonly type = (): void => this.compose.draft.change({ text: this.textField.value });
  protected readonly removeFile = (fileId: string): void => this.compose.draft.removeFile(fileId);
  protected readonly retry = (fileId: string): Promise<void> => this.compose.evidence.retry(fileId);

  /** Sends the draft as a change and closes the form with these words, if it went through. */
  protected async send(call: (draft: Draft<DeskDraftFields>) => ChangeCall, done: string): Promise<void> {
    if (await this.compose.send(call)) this.onDone(done);
  }

  /** The end of the form: how it stands with files, draft and sending, and the buttons. */
  protected renderEnd(context: DeskContext, submit: string): TemplateResult {
    const { app, form } = context.messages;
    const more = html`<button type="button" class="plain" @click=${this.#discard}>${form.discard}</button>`;
    if (this.isOvertaken(this.compose.action.state))
      return html`${this.renderOvertaken(context)} ${this.renderButtons(context, { submit: null, cancel: app.close, isSending: false, more })}`;
    return html`${renderComposeState(context, this.compose)}
    ${this.renderButtons(context, { submit, cancel: app.close, isSending: this.compose.isSending, more })}`;
  }

  readonly #discard = async (): Promise<void> => {
    await this.compose.draft.discard();
    this.onCancel();
  };
}
