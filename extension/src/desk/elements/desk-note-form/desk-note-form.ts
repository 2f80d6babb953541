import { noteMaxLength, type DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { DeskContext } from '../../desk-context.ts';
import { ActionForm } from '../action-form.ts';

/**
 * A note among agencies.
 *
 * @summary The form of an internal note.
 */
export class DeskNoteForm extends ActionForm {
  protected override readonly action = 'note';
  @state() private isMissing = false;
  @query('textarea') private readonly textField!: HTMLTextAreaElement;

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null) return nothing;
    const t = context.messages.note;
    return html`<form class="panel" novalidate @submit=${this.onSubmit}>
      <h2 tabindex="-1">${t.heading}</h2>
      <div class="field" data-state=${this.isMissing ? 'wrong' : 'fine'}>
        <label for="text">${t.text}</label>
        <p id="text-hint" class="hint">${t.hint}</p>
        ${this.isMissing ? html`<p id="text-wrong" class="wrong">${t.textMissing}</p>` : nothing}
        <textarea id="text" rows="4" maxlength=${noteMaxLength} required aria-invalid=${this.isMissing} aria-describedby="text-hint text-wrong"></textarea>
      </div>
      ${this.renderEnd(context, t.submit)}
    </form>`;
  }

  protected override async submit(context: DeskContext, shown: DeskCase): Promise<void> {
    const text = this.textField.value.trim();
    this.isMissing = text === '';
    if (this.isMissing) {
      this.textField.focus();
      return;
    }
    const body = { version: shown.version, text };
    await this.send({ body, send: (call) => context.host.client.createNote({ params: { caseId: shown.caseId }, body, ...call }) }, context.messages.done.note);
  }
}
