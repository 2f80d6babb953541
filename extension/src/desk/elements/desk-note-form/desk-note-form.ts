import { noteMaxLength, type DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { newAction } from '../../controllers/new-action.ts';
import type { DeskContext } from '../../desk-context.ts';
import { controlsStyles } from '../controls.styles.ts';
import { formStyles } from '../form.styles.ts';
import { renderActionTrouble } from '../render-action-trouble.ts';

/**
 * A note among agencies.
 *
 * @summary The form of an internal note.
 */
export class DeskNoteForm extends LitElement {
  static override styles = [controlsStyles, formStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) case: DeskCase | null = null;
  @property({ attribute: false }) onDone: (text: string) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;

  @state() private isMissing = false;
  @query('h2') private readonly heading!: HTMLElement | null;
  @query('textarea') private readonly textField!: HTMLTextAreaElement;
  readonly #action = newAction(this);

  protected override firstUpdated(): void {
    this.heading?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null) return nothing;
    const t = context.messages.note;
    const isSending = this.#action.state.kind === 'sending';
    return html`<form class="panel" novalidate @submit=${this.#submit}>
      <h2 tabindex="-1">${t.heading}</h2>
      <div class="field" data-state=${this.isMissing ? 'wrong' : 'fine'}>
        <label for="text">${t.text}</label>
        <p id="text-hint" class="hint">${t.hint}</p>
        ${this.isMissing ? html`<p id="text-wrong" class="wrong">${t.textMissing}</p>` : nothing}
        <textarea id="text" rows="4" maxlength=${noteMaxLength} required aria-invalid=${this.isMissing} aria-describedby="text-hint text-wrong"></textarea>
      </div>
      ${renderActionTrouble(context, this.#action.state)}
      <div class="row">
        <button class="primary" type="submit" ?disabled=${isSending}>${isSending ? context.messages.form.isSending : t.submit}</button>
        <button type="button" @click=${() => this.onCancel()}>${context.messages.app.cancel}</button>
      </div>
    </form>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { case: shown, context } = this;
    if (shown === null || context === null) return;
    const text = this.textField.value.trim();
    this.isMissing = text === '';
    if (this.isMissing) {
      this.textField.focus();
      return;
    }
    const body = { version: shown.version, text };
    const code = await this.#action.run({ body, send: (call) => context.host.client.createNote({ params: { caseId: shown.caseId }, body, ...call }) });
    if (code === null) this.onDone(context.messages.done.note);
  };
}
