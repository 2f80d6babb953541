import { noteMaxLength, type DeskCase, type DeskComplaint } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ComposeController } from '../../controllers/compose-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { moveCall } from '../../words/move-call.ts';
import { moveFields, type MoveAction, type MoveFields } from '../../words/move-form.ts';
import { ComposeForm } from '../compose-form.ts';
import { renderUnits } from '../render-units.ts';

/** Of these lists nothing is no answer. */
const mustChoose: readonly MoveFields['choice'][] = ['unit', 'supporter', 'merged'];

/**
 * A move of the case that asks for few words and at most one choice. What is typed survives a reload.
 *
 * @summary The form of a simple move.
 */
export class DeskMoveForm extends ComposeForm {
  @property({ attribute: false }) move: MoveAction = 'ask-info';
  @state() private missing: 'text' | 'choice' | null = null;
  /** Chosen anew each time: nothing is shared because it was once. */
  @state() private shares = { text: false, photos: false };
  @query('select') private readonly choiceField!: HTMLSelectElement | null;
  protected override readonly compose = new ComposeController(this, 'move');

  protected override get action(): MoveAction {
    return this.move;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.context === null || this.case === null || (this.hasUpdated && !changed.has('move'))) return;
    this.missing = null;
    this.shares = { text: false, photos: false };
    const { operatorId } = this.context.operator;
    const subject = { operatorId, caseId: this.case.caseId, complaintId: null, move: this.move };
    void this.compose.open(subject, this.#asked?.language ?? 'id'); // Draws its own outcome.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null || this.case === null || this.compose.draft.draft === null) return nothing;
    const t = context.messages.moves[this.move];
    return html`<form class="panel" novalidate @submit=${this.onSubmit}>
      <div>
        <h2 tabindex="-1">${t.heading}</h2>
        <p class="hint">${t.hint}</p>
      </div>
      ${this.#renderChoice(context, this.case)} ${this.#renderWords(context)} ${this.#renderShares(context, this.case)} ${this.renderEnd(context, t.submit)}
    </form>`;
  }

  get #fields(): MoveFields {
    return moveFields[this.move];
  }

  get #choice(): string | null {
    const choice = this.compose.draft.draft?.fields.choice ?? '';
    return choice === '' ? null : choice;
  }

  /** Who reads the question; nobody where the move asks no citizen. */
  get #asked(): DeskComplaint | undefined {
    if (this.#fields.choice !== 'complaint') return undefined;
    return this.case?.complaints.find(({ complaintId }) => complaintId === this.#choice) ?? this.case?.complaints[0];
  }

  #renderChoice(context: DeskContext, shown: DeskCase): TemplateResult | typeof nothing {
    const { messages } = context;
    const { choice } = this.#fields;
    const t = messages.moves;
    if (choice === 'complaint') {
      if (shown.complaints.length < 2) return nothing;
      const options = shown.complaints.map(({ complaintId, complaintNumber }) => ({ value: complaintId, label: messages.case.complaintOf(complaintNumber) }));
      return this.#renderSelect(messages, { label: t.whom, none: null, options: this.#options(options) });
    }
    if (choice === 'none') return nothing;
    const present = shown.agencies.map(({ unit }) => unit.unitId);
    if (choice === 'unit') {
      return this.#renderSelect(messages, {
        label: t.unit,
        none: messages.forward.chooseUnit,
        options: renderUnits(context, { chosen: this.#choice ?? '', skip: present }),
      });
    }
    if (choice === 'suggested-unit') {
      const options = renderUnits(context, { chosen: this.#choice ?? '', skip: [shown.leadUnit.unitId] });
      return this.#renderSelect(messages, { label: t.suggestedUnit, none: t.noSuggestion, options });
    }
    if (choice === 'supporter') {
      const helping = shown.agencies.filter(({ role }) => role === 'supporting').map(({ unit }) => ({ value: unit.unitId, label: unit.name }));
      return this.#renderSelect(messages, { label: t.unit, none: messages.forward.chooseUnit, options: this.#options(helping) });
    }
    if (choice === 'merged') {
      const merged = shown.complaints.filter(({ isMerged }) => isMerged === true);
      const options = merged.map(({ complaintId, complaintNumber }) => ({ value: complaintId, label: messages.case.complaintOf(complaintNumber) }));
      return this.#renderSelect(messages, { label: t.merged, none: t.chooseMerged, wrong: t.mergedMissing, options: this.#options(options) });
    }
    const options = (shown.rejectionReasons ?? []).map(({ reasonId, text }) => ({ value: reasonId, label: text }));
    return this.#renderSelect(messages, { label: t.reason, none: t.noReason, options: this.#options(options) });
  }

  #options(options: readonly { readonly value: string; readonly label: string }[]): TemplateResult[] {
    return options.map((option) => html`<option value=${option.value} ?selected=${option.value === this.#choice}>${option.label}</option>`);
  }

  #renderSelect(
    { moves: t }: DeskContext['messages'],
    { label, none, wrong = t.unitMissing, options }: { label: string; none: string | null; wrong?: string; options: TemplateResult[] },
  ): TemplateResult {
    const isWrong = this.missing === 'choice';
    return html`<div class="field" data-state=${isWrong ? 'wrong' : 'fine'}>
      <label for="choice">${label}</label>
      ${isWrong ? html`<p id="choice-wrong" class="wrong">${wrong}</p>` : nothing}
      <select id="choice" aria-invalid=${isWrong} aria-describedby="choice-wrong" @change=${this.#choose}>
        ${none === null ? nothing : html`<option value="" ?selected=${this.#choice === null}>${none}</option>`} ${options}
      </select>
    </div>`;
  }

  #renderShares({ messages: { moves: t } }: DeskContext, shown: DeskCase): TemplateResult | typeof nothing {
    const [first] = shown.complaints;
    if (!this.#fields.shares || first === undefined) return nothing;
    const hasPhotos = first.attachments.some(({ mediaType }) => mediaType.startsWith('image/'));
    const check = (part: 'text' | 'photos', label: string): TemplateResult =>
      html`<label class="check"
        ><input
          type="checkbox"
          .checked=${live(this.shares[part])}
          @change=${() => {
            this.shares = { ...this.shares, [part]: !this.shares[part] };
          }}
        />${label}</label
      >`;
    return html`<fieldset>
      <legend>${t.shares}</legend>
      ${check('text', t.sharesText)} ${hasPhotos ? check('photos', t.sharesPhotos) : nothing}
      <p class="hint">${t.sharesHint}</p>
    </fieldset>`;
  }

  #renderWords({ messages }: DeskContext): TemplateResult | typeof nothing {
    if (this.#fields.words === 'none') return nothing;
    const t = messages.moves[this.move];
    const isWrong = this.missing === 'text';
    return html`<div class="field" data-state=${isWrong ? 'wrong' : 'fine'}>
      <label for="text">${t.text}</label>
      ${isWrong ? html`<p id="text-wrong" class="wrong">${t.textMissing}</p>` : nothing}
      <textarea
        id="text"
        rows="4"
        maxlength=${noteMaxLength}
        lang=${this.#asked?.language ?? nothing}
        aria-invalid=${isWrong}
        aria-describedby="text-wrong"
        .value=${live(this.compose.draft.draft?.fields.text ?? '')}
        @input=${this.type}
      ></textarea>
    </div>`;
  }

  readonly #choose = (): void => this.compose.draft.change({ choice: this.choiceField?.value ?? '' });

  /** A rejection needs one of the two: the city's reason, or words. */
  #isTextMissing(text: string): boolean {
    if (text !== '') return false;
    return this.#fields.words === 'required' || (this.#fields.choice === 'reason' && this.#choice === null);
  }

  protected override async submit(context: DeskContext, shown: DeskCase): Promise<void> {
    const { client } = context.host;
    const { move } = this;
    const isUnitMissing = mustChoose.includes(this.#fields.choice) && this.#choice === null;
    this.missing = isUnitMissing ? 'choice' : this.#isTextMissing(this.compose.draft.draft?.fields.text.trim() ?? '') ? 'text' : null;
    if (this.missing !== null) {
      (isUnitMissing ? this.choiceField : this.textField)?.focus();
      return;
    }
    const { shares } = this;
    const language = this.#asked?.language ?? 'id';
    await this.send(
      // Read when it is sent: a reload meanwhile brings a newer version.
      ({ fields }) => moveCall(move, { client, shown: this.case ?? shown, text: fields.text.trim(), choice: this.#choice, language, shares }),
      context.messages.moves[move].done,
    );
  }
}
