import { noteMaxLength, type DeskCase, type DeskComplaint } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ComposeController } from '../../controllers/compose-controller.ts';
import { claimOf } from '../../controllers/evidence-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { ComposeForm } from '../compose-form.ts';
import { languageName } from '../../words/language-name.ts';

/**
 * An answer to one complainant, with photos or documents. What is typed survives a reload.
 *
 * @summary The form of a reply.
 */
export class DeskReplyForm extends ComposeForm {
  protected override readonly action = 'reply';
  @property({ attribute: false }) complaint: DeskComplaint | null = null;

  @state() private isMissing = false;
  protected override readonly compose = new ComposeController(this, 'reply');

  protected override willUpdate(): void {
    if (this.hasUpdated || this.context === null || this.case === null || this.complaint === null) return;
    const { operatorId } = this.context.operator;
    const { caseId } = this.case;
    const { complaintId, language } = this.complaint;
    const known = this.context.city.languages.includes(language) ? language : 'id';
    void this.compose.open({ operatorId, caseId, complaintId }, known); // Draws its own outcome.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    const draft = this.compose.draft.draft;
    if (context === null || draft === null) return nothing;
    const t = context.messages.reply;
    const { language, text } = draft.fields;
    return html`<form class="panel" novalidate @submit=${this.onSubmit}>
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
          @input=${this.type}
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
        .roomLeft=${this.compose.roomLeft}
        .states=${this.compose.evidence.states}
        .onAdd=${this.#addFile}
        .onRemove=${this.removeFile}
        .onRetry=${this.retry}
      ></desk-files>
      ${this.renderEnd(context, t.submit)}
    </form>`;
  }

  readonly #chooseLanguage = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) this.compose.draft.change({ language: event.currentTarget.value });
  };

  readonly #addFile = (file: Parameters<ComposeController['addFile']>[0]): void => this.compose.addFile(file, 'attachment');

  protected override async submit(context: DeskContext, shown: DeskCase): Promise<void> {
    const { complaint } = this;
    if (complaint === null) return;
    this.isMissing = this.textField.value.trim() === '';
    if (this.isMissing) {
      this.textField.focus();
      return;
    }
    await this.send((draft) => {
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
    }, context.messages.done.reply);
  }
}
