import { noteMaxLength, type DeskCase, type UnitId } from '@kotak-aduan/api-client/schemas';
import { officialReader } from '@kotak-aduan/api-client/schemas/official-reader';
import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { DeskContext } from '../../desk-context.ts';
import { ActionForm } from '../action-form.ts';
import { renderUnits } from '../render-units.ts';

const supportingMax = 10;

/**
 * Disposisi: one unit takes the lead, others support it.
 *
 * @summary The form that forwards a case.
 */
export class DeskForwardForm extends ActionForm {
  protected override readonly action = 'forward';
  @state() private leadUnitId: UnitId | null = null;
  @state() private supportingUnitIds: readonly UnitId[] = [];
  @state() private isMissing = false;
  @query('#lead') private readonly leadField!: HTMLSelectElement;
  @query('textarea') private readonly noteField!: HTMLTextAreaElement;

  protected override willUpdate(): void {
    this.openDraft();
    if (this.hasUpdated || this.context === null || this.case === null) return;
    const { case: shown, context } = this;
    // The category knows who usually has it; nobody forwards a case to the unit that already leads it.
    const usual = context.city.categories.find((known) => known.categoryId === shown.categoryId)?.agencyId ?? null;
    const suggested = shown.timeline.findLast(({ kind }) => kind === 'handed-back' || kind === 'forwarded');
    if (suggested?.kind === 'handed-back' && suggested.toUnit !== null) this.leadUnitId = suggested.toUnit.unitId;
    else this.leadUnitId = usual === shown.leadUnit.unitId && shown.state === 'in-progress' ? null : usual;
    this.supportingUnitIds = shown.agencies.filter(({ role }) => role === 'supporting').map(({ unit }) => unit.unitId);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null) return nothing;
    const t = context.messages.forward;
    if (this.#isAboutInspectorate) {
      return html`<div class="panel">
        <h2 tabindex="-1">${t.heading}</h2>
        <p>${t.aboutInspectorate}</p>
        ${this.renderButtons(context, { submit: null, cancel: context.messages.app.close, isSending: false })}
      </div>`;
    }
    return html`<form class="panel" novalidate @submit=${this.onSubmit}>
      <div>
        <h2 tabindex="-1">${t.heading}</h2>
        <p class="hint">${t.hint}</p>
      </div>
      <div class="field" data-state=${this.isMissing ? 'wrong' : 'fine'}>
        <label for="lead">${t.lead}</label>
        ${this.isMissing ? html`<p id="lead-wrong" class="wrong">${t.leadMissing}</p>` : nothing}
        <select id="lead" required aria-invalid=${this.isMissing} aria-describedby="lead-wrong lead-hint" @change=${this.#chooseLead}>
          <option value="" ?selected=${this.leadUnitId === null}>${t.chooseUnit}</option>
          ${renderUnits(context, { chosen: this.leadUnitId ?? '' })}
        </select>
        <p id="lead-hint" class="hint" aria-live="polite">${this.#unit(this.leadUnitId)?.isExternal === true ? t.isExternal : ''}</p>
      </div>
      ${this.#renderSupporting(context)}
      <div class="field">
        <label for="note">${t.note}</label>
        <p id="note-hint" class="hint">${t.noteHint}</p>
        <textarea id="note" rows="3" maxlength=${noteMaxLength} aria-describedby="note-hint" .value=${live(this.words)} @input=${this.type}></textarea>
      </div>
      ${this.renderEnd(context, t.submit)}
    </form>`;
  }

  #renderSupporting(context: DeskContext): TemplateResult {
    const t = context.messages.forward;
    const skip = [...this.supportingUnitIds, ...(this.leadUnitId === null ? [] : [this.leadUnitId])];
    return html`<div class="field">
      <label for="supporting">${t.supporting}</label>
      <ul class="stack chosen">
        ${this.supportingUnitIds.map((unitId) => {
          const name = this.#unit(unitId)?.name ?? unitId;
          return html`<li class="row">
            ${name}<button type="button" class="plain" aria-label=${t.remove(name)} @click=${() => this.#removeSupporting(unitId)}>✕</button>
          </li>`;
        })}
      </ul>
      ${
        this.supportingUnitIds.length >= supportingMax
          ? nothing
          : html`<select id="supporting" @change=${this.#addSupporting}>
              <option value="">${t.addSupporting}</option>
              ${renderUnits(context, { chosen: '', skip })}
            </select>`
      }
    </div>`;
  }

  /** Then there is nobody whom it could be given to: the city's coordinators keep it. */
  get #isAboutInspectorate(): boolean {
    const respondent = this.case?.respondentUnit ?? null;
    return this.context !== null && respondent !== null && officialReader(this.context.city, respondent.unitId) === null;
  }

  #unit(unitId: string | null): DeskContext['city']['units'][number] | undefined {
    return this.context?.city.units.find((unit) => unit.unitId === unitId);
  }

  readonly #chooseLead = (): void => {
    this.leadUnitId = this.#unit(this.leadField.value)?.unitId ?? null;
    this.supportingUnitIds = this.supportingUnitIds.filter((unitId) => unitId !== this.leadUnitId);
    this.isMissing = false;
  };

  readonly #addSupporting = (event: Event): void => {
    const field = event.currentTarget;
    if (!(field instanceof HTMLSelectElement)) return;
    const unit = this.#unit(field.value);
    field.value = '';
    if (unit !== undefined) this.supportingUnitIds = [...this.supportingUnitIds, unit.unitId];
  };

  #removeSupporting(unitId: UnitId): void {
    this.supportingUnitIds = this.supportingUnitIds.filter((known) => known !== unitId);
    this.renderRoot.querySelector<HTMLElement>('#supporting')?.focus();
  }

  protected override async submit(context: DeskContext, shown: DeskCase): Promise<void> {
    const { leadUnitId } = this;
    this.isMissing = leadUnitId === null;
    if (leadUnitId === null) {
      this.leadField.focus();
      return;
    }
    const note = this.noteField.value.trim();
    const body = {
      version: shown.version,
      leadUnitId,
      supportingUnitIds: this.supportingUnitIds.filter((unitId) => unitId !== leadUnitId),
      note: note === '' ? null : note,
    };
    await this.send(
      { body, send: (call) => context.host.client.forwardCase({ params: { caseId: shown.caseId }, body, ...call }) },
      context.messages.done.forward(this.#unit(leadUnitId)?.name ?? leadUnitId),
    );
  }
}
