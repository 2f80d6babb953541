import { noteMaxLength, type DeskCase, type DeskComplaint } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ComposeController } from '../../controllers/compose-controller.ts';
import { claimOf } from '../../controllers/evidence-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { languageName } from '../../words/language-name.ts';
import { controlsStyles } from '../controls.styles.ts';
import { formStyles } from '../form.styles.ts';
import { renderComposeState } from '../render-compose-state.ts';

/**
 * An answer to one complainant, with photos or documents. What is typed survives a reload.
 *
 * @summary The form of a reply.
 */
export class DeskReplyForm extends LitElement {
  static override styles = [controlsStyles, formStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) case: DeskCase | null = null;
  @property({ attribute: false }) complaint: DeskComplaint | null = null;
  @property({ attribute: false }) onDone: (text: string) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;

  @state() private isMissing = false;
  @query('h3') private readonly heading!: HTMLElement | null;
  @query('textarea') private readonly textField!: HTMLTextAreaElement;
  readonly #compose = new ComposeController(this, 'reply');

  protected override willUpdate(): void {
    if (this.hasUpdated || this.context === null || this.case === null || this.complaint === null) return;
    const { operatorId } = this.context.operator;
    const { caseId } = this.case;
    const { complaintId, language } = this.complaint;
    const known = this.context.city.languages.includes(language) ? language : 'id';
    void this.#compose.open({ operatorId, caseId, complaintId }, known); // Draws its own outcome.
  }

  protected override firstUpdated(): void {
    this.heading?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    const draft = this.#compose.draft.draft;
    if (context === null || draft === null) return nothing;
    const t = context.messages.reply;
    const { isSending } = this.#compose;
    const { language, text } = draft.fields;
    return html`<form class="panel" novalidate @submit=${this.#submit}>
      <h3 tabindex="-1">${t.heading}</h3>
      <div class="field" data-state=${this.isMissing ? 'wrong' : 'fine'}>
        <label for="text">${t.text}</label>
        <p id="text-hint" class="hint">${t.hint}</p>
        ${this.isMissing ? html`<p id="text-wrong" class="wrong">${t.textMissing}</p>` : nothing}
        <textarea
          id="text"
          rows="5"
          maxlength=${noteMaxLength}
          required
          lang=${language}
          aria-invalid=${this.isMissing}
          aria-describedby="text-hint text-wrong"
          .value=${live(text)}
          @input=${this.#type}
        ></textarea>
      </div>
      ${
        context.city.languages.length < 2
          ? nothing
          : html`<div class="field">
              <label for="language">${t.language}</label>
              <select id="language" @change=${this.#chooseLanguage}>
                ${context.city.languages.map((one) => html`<option value=${one} ?selected=${one === language}>${languageName(one, context.language)}</option>`)}
              </select>
            </div>`
      }
      <desk-files
        .context=${context}
        label=${t.photos}
        withDocuments
        .files=${draft.files}
        .roomLeft=${this.#compose.roomLeft}
        .states=${this.#compose.evidence.states}
        .onAdd=${this.#addFile}
        .onRemove=${this.#removeFile}
        .onRetry=${this.#retry}
      ></desk-files>
      ${renderComposeState(context, this.#compose)}
      <div class="row">
        <button class="primary" type="submit" ?disabled=${isSending}>${isSending ? context.messages.form.isSending : t.submit}</button>
        <button type="button" @click=${() => this.onCancel()}>${context.messages.app.close}</button>
        <button type="button" class="plain" @click=${this.#discard}>${context.messages.form.discard}</button>
      </div>
    </form>`;
  }

  readonly #type = (): void => this.#compose.draft.change({ text: this.textField.value });

  readonly #chooseLanguage = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) this.#compose.draft.change({ language: event.currentTarget.value });
  };

  readonly #addFile = (file: Parameters<ComposeController['addFile']>[0]): void => this.#compose.addFile(file, 'attachment');
  readonly #removeFile = (fileId: string): void => this.#compose.draft.removeFile(fileId);
  readonly #retry = (fileId: string): Promise<void> => this.#compose.evidence.retry(fileId);

  readonly #discard = async (): Promise<void> => {
    await this.#compose.draft.discard();
    this.onCancel();
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { case: shown, complaint, context } = this;
    if (shown === null || complaint === null || context === null) return;
    this.isMissing = this.textField.value.trim() === '';
    if (this.isMissing) {
      this.textField.focus();
      return;
    }
    const isSent = await this.#compose.send((draft) => {
      const body = {
        // Read when it is sent: a reload meanwhile brings a newer version.
        version: (this.case ?? shown).version,
        complaintId: complaint.complaintId,
        draftId: draft.draftId,
        text: draft.fields.text.trim(),
        language: draft.fields.language,
        attachments: draft.files.flatMap(claimOf),
      };
      return { body, send: (call) => context.host.client.createReply({ params: { caseId: shown.caseId }, body, ...call }) };
    });
    if (isSent) this.onDone(context.messages.done.reply);
  };
}
