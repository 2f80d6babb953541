import { noteMaxLength, type DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { CitizenPhotosController } from '../../controllers/citizen-photos-controller.ts';
import { ComposeController } from '../../controllers/compose-controller.ts';
import { claimOf, claimOfCitizenPhoto } from '../../controllers/evidence-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { ComposeForm } from '../compose-form.ts';
import type { FileSlot } from '../../draft-fields.ts';
import { missingProof, type MissingProof } from '../../words/missing-proof.ts';
import { deskResolveFormStyles } from './desk-resolve-form.styles.ts';

/**
 * Closes the work with the proof that the category asks for. What is typed and picked survives a reload.
 *
 * @summary The form that resolves a case.
 */
export class DeskResolveForm extends ComposeForm {
  static override styles = [ComposeForm.styles, deskResolveFormStyles];

  /** What is done already and was passed on to nobody: answered in the same step. */
  @property({ type: Boolean }) isOnTheSpot = false;

  /** Checked at the first attempt to send, and kept up to date from then on. */
  @state() private isChecked = false;
  protected override readonly compose = new ComposeController(this, 'resolution');
  readonly #citizenPhotos = new CitizenPhotosController(this, this.compose);

  protected override get action(): 'handle-on-the-spot' | 'resolve' {
    return this.isOnTheSpot ? 'handle-on-the-spot' : 'resolve';
  }

  protected override willUpdate(): void {
    if (this.hasUpdated || this.context === null || this.case === null) return;
    void this.compose.open({ operatorId: this.context.operator.operatorId, caseId: this.case.caseId, complaintId: null }, 'id'); // Draws its own outcome.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { case: shown, context } = this;
    if (context === null || shown === null || this.compose.draft.draft === null) return nothing;
    const t = context.messages.resolve;
    return html`<form class="panel" novalidate @submit=${this.onSubmit}>
      <div>
        <h2 tabindex="-1">${this.isOnTheSpot ? t.onTheSpot : t.heading}</h2>
        ${this.isOnTheSpot ? html`<p>${t.onTheSpotHint}</p>` : nothing}
        <p>${t.asks(context.messages.evidenceRules[shown.evidenceRule])}</p>
      </div>
      ${this.#renderProof(context, shown)} ${this.#renderText(context)} ${this.renderEnd(context, t.submit)}
    </form>`;
  }

  #renderProof(context: DeskContext, shown: DeskCase): TemplateResult {
    const t = context.messages.resolve;
    const care = html`<p class="notice" data-state="care"><strong>${t.noPeople}</strong></p>`;
    if (shown.evidenceRule === 'document') {
      return html`${this.#renderFiles(context, 'document')} ${this.#renderNumber(context)}`;
    }
    if (shown.evidenceRule === 'written-result') {
      return html`<details>
        <summary>${t.optionalPhotos}</summary>
        <div class="stack">${care} ${this.#renderFiles(context, 'after')}</div>
      </details>`;
    }
    const reference = shown.complaints.flatMap(({ attachments }) => attachments).filter(({ mediaType }) => mediaType !== 'application/pdf');
    return html`${care}
      ${
        reference.length === 0
          ? nothing
          : html`<div>
              <p class="label">${t.reference}</p>
              <ul class="reference">
                ${repeat(
                  reference,
                  (photo) => photo.uploadId,
                  (photo, index) =>
                    html`<li>
                      <desk-photo .context=${context} .photo=${photo} label=${context.messages.photo.alt(index + 1)}></desk-photo>
                      <label class="check"
                        ><input
                          type="checkbox"
                          .checked=${live(this.#citizenPhotos.isChosen(photo.uploadId))}
                          @change=${() => this.#citizenPhotos.toggle(photo)}
                        />${t.useAsBefore}</label
                      >
                    </li>`,
                )}
              </ul>
              ${this.#citizenPhotos.isUnreadable ? html`<p class="wrong" role="alert">${t.notLoaded}</p>` : nothing}
            </div>`
      }
      <div class="pair">${this.#renderFiles(context, 'before')} ${this.#renderFiles(context, 'after')}</div>`;
  }

  #renderFiles(context: DeskContext, slot: Exclude<FileSlot, 'attachment'>): TemplateResult {
    const t = context.messages.resolve;
    const labels = { before: t.before, after: t.after, document: t.documents };
    const wrongs = { before: t.beforeMissing, after: t.afterMissing, document: t.documentMissing };
    return html`<desk-files
      id=${slot}
      .context=${context}
      label=${labels[slot]}
      ?withDocuments=${slot === 'document'}
      wrong=${this.#missing.includes(slot) ? wrongs[slot] : ''}
      .files=${this.compose.draft.filesIn(slot)}
      .roomLeft=${this.compose.roomLeft}
      .states=${this.compose.evidence.states}
      .onAdd=${(file: Parameters<ComposeController['addFile']>[0]) => this.compose.addFile(file, slot)}
      .onRemove=${this.removeFile}
      .onRetry=${this.retry}
    ></desk-files>`;
  }

  #renderNumber(context: DeskContext): TemplateResult {
    const t = context.messages.resolve;
    return html`<div class="field">
      <label for="number">${t.documentNumber}</label>
      <p id="number-hint" class="hint">${t.documentOr}</p>
      <input
        id="number"
        maxlength="120"
        autocomplete="off"
        aria-describedby="number-hint"
        .value=${live(this.compose.draft.draft?.fields.documentNumber ?? '')}
        @input=${this.#typeNumber}
      />
    </div>`;
  }

  #renderText(context: DeskContext): TemplateResult {
    const t = context.messages.resolve;
    const isMissing = this.#missing.includes('text');
    return html`<div class="field" data-state=${isMissing ? 'wrong' : 'fine'}>
      <label for="text">${t.text}</label>
      <p id="text-hint" class="hint">${t.textHint}</p>
      ${isMissing ? html`<p id="text-wrong" class="wrong">${t.textMissing}</p>` : nothing}
      <textarea
        id="text"
        rows="5"
        maxlength=${noteMaxLength}
        required
        aria-invalid=${isMissing}
        aria-describedby="text-hint text-wrong"
        .value=${live(this.compose.draft.draft?.fields.text ?? '')}
        @input=${this.type}
      ></textarea>
    </div>`;
  }

  get #missing(): readonly MissingProof[] {
    const fields = this.compose.draft.draft?.fields;
    if (!this.isChecked || fields === undefined || this.case === null) return [];
    const count = (slot: FileSlot): number => this.compose.draft.filesIn(slot).length;
    return missingProof(this.case.evidenceRule, {
      text: fields.text,
      documentNumber: fields.documentNumber,
      beforeCount: count('before') + fields.citizenPhotos.length,
      afterCount: count('after'),
      documentCount: count('document'),
    });
  }

  readonly #typeNumber = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) this.compose.draft.change({ documentNumber: event.currentTarget.value });
  };

  protected override async submit(context: DeskContext, shown: DeskCase): Promise<void> {
    this.isChecked = true;
    const [first] = this.#missing;
    if (first !== undefined) {
      await this.updateComplete;
      const field = this.renderRoot.querySelector<HTMLElement>(`#${first}`);
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
      return;
    }
    const claims = (slot: FileSlot): ReturnType<typeof claimOf> => this.compose.draft.filesIn(slot).flatMap(claimOf);
    await this.send((draft) => {
      const body = {
        // Read when it is sent: a reload meanwhile brings a newer version.
        version: (this.case ?? shown).version,
        draftId: draft.draftId,
        text: draft.fields.text.trim(),
        before: [...draft.fields.citizenPhotos.map(claimOfCitizenPhoto), ...claims('before')],
        after: claims('after'),
        documents: claims('document'),
        documentNumber: draft.fields.documentNumber.trim() || null,
      };
      const { client } = context.host;
      const target = { params: { caseId: shown.caseId }, body };
      return { body, send: (call) => (this.isOnTheSpot ? client.handleOnTheSpot({ ...target, ...call }) : client.resolveCase({ ...target, ...call })) };
    }, context.messages.done.resolve);
  }
}
