import type { CategoryId, DeskCase } from '@kotak-aduan/api-client/schemas';
import { suggestCategories } from '@kotak-aduan/api-client/suggestions';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { DeskContext } from '../../desk-context.ts';
import { ActionForm } from '../action-form.ts';

/**
 * A coordinator says that a case is complete and the city's matter, and in which category it belongs.
 *
 * @summary The form that verifies a case.
 */
export class DeskVerifyForm extends ActionForm {
  protected override readonly action = 'verify';
  /** `undefined` until the person has chosen. */
  @state() private chosen: CategoryId | null | undefined = undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null || this.case === null) return nothing;
    const t = context.messages.verify;
    return html`<form class="panel" @submit=${this.onSubmit}>
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
      ${this.renderEnd(context, t.submit)}
    </form>`;
  }

  get #categoryId(): CategoryId | null {
    return this.chosen === undefined ? (this.case?.categoryId ?? this.#suggested) : this.chosen;
  }

  /** A case without a category asks for no photos, so one is put forward. Never one about officials: that hands the case over at once. */
  get #suggested(): CategoryId | null {
    const categories = this.context?.city.categories.filter((category) => !category.isAboutOfficial) ?? [];
    const text = this.case?.complaints.map((complaint) => complaint.text).join('\n') ?? '';
    return suggestCategories({ text, categories })[0]?.categoryId ?? null;
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

  protected override async submit(context: DeskContext, shown: DeskCase): Promise<void> {
    const body = { version: shown.version, categoryId: this.#categoryId };
    await this.send(
      { body, send: (call) => context.host.client.verifyCase({ params: { caseId: shown.caseId }, body, ...call }) },
      context.messages.done.verify,
    );
  }
}
