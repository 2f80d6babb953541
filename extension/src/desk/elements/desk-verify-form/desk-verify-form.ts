import type { CategoryId, DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { newAction } from '../../controllers/new-action.ts';
import type { DeskContext } from '../../desk-context.ts';
import { controlsStyles } from '../controls.styles.ts';
import { formStyles } from '../form.styles.ts';
import { renderActionTrouble } from '../render-action-trouble.ts';

/**
 * A coordinator says that a case is complete and the city's matter, and in which category it belongs.
 *
 * @summary The form that verifies a case.
 */
export class DeskVerifyForm extends LitElement {
  static override styles = [controlsStyles, formStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) case: DeskCase | null = null;
  @property({ attribute: false }) onDone: (text: string) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;

  /** `undefined` until the person has chosen. */
  @state() private chosen: CategoryId | null | undefined = undefined;
  @query('h2') private readonly heading!: HTMLElement | null;
  readonly #action = newAction(this);

  protected override firstUpdated(): void {
    this.heading?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null || this.case === null) return nothing;
    const t = context.messages.verify;
    const isSending = this.#action.state.kind === 'sending';
    return html`<form class="panel" @submit=${this.#submit}>
      <div>
        <h2 tabindex="-1">${t.heading}</h2>
        <p class="hint">${t.hint}</p>
      </div>
      <div class="field">
        <label for="category">${t.category}</label>
        <select id="category" aria-describedby="category-hint" @change=${this.#choose}>
          <option value="" ?selected=${this.#categoryId === null}>${t.without}</option>
          ${context.city.categories.map(
            (category) => html`<option value=${category.categoryId} ?selected=${category.categoryId === this.#categoryId}>${category.name}</option>`,
          )}
        </select>
        <p id="category-hint" class="hint" aria-live="polite">${this.#hint(context)}</p>
      </div>
      ${renderActionTrouble(context, this.#action.state)}
      <div class="row">
        <button class="primary" type="submit" ?disabled=${isSending}>${isSending ? context.messages.form.isSending : t.submit}</button>
        <button type="button" @click=${() => this.onCancel()}>${context.messages.app.cancel}</button>
      </div>
    </form>`;
  }

  get #categoryId(): CategoryId | null {
    return this.chosen === undefined ? (this.case?.categoryId ?? null) : this.chosen;
  }

  #hint({ city, messages }: DeskContext): string {
    const category = city.categories.find((known) => known.categoryId === this.#categoryId);
    if (category === undefined) return '';
    const agency = city.units.find((unit) => unit.unitId === category.agencyId);
    return messages.verify.leads(agency?.shortName ?? agency?.name ?? category.agencyId, messages.evidenceRules[category.evidence]);
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.currentTarget instanceof HTMLSelectElement ? event.currentTarget : { value: '' };
    this.chosen = this.context?.city.categories.find((known) => known.categoryId === value)?.categoryId ?? null;
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { case: shown, context } = this;
    if (shown === null || context === null) return;
    const body = { version: shown.version, categoryId: this.#categoryId };
    const code = await this.#action.run({ body, send: (call) => context.host.client.verifyCase({ params: { caseId: shown.caseId }, body, ...call }) });
    if (code === null) this.onDone(context.messages.done.verify);
  };
}
