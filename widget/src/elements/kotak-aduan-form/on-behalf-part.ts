import { relations } from '@kotak-aduan/api-client/schemas/complaint';
import { nameMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartError } from '../../find-form-errors.ts';
import type { FormFields } from '../../form-fields.ts';
import { onBehalfId, type OnBehalfMessages } from '../../messages/id/on-behalf.ts';
import type { FormAccess } from './form-access.ts';
import { field } from './sections/field.ts';

/** For whom somebody writes: a name, and who that is to them. */
export class OnBehalfPart {
  readonly #form: FormAccess;

  constructor(form: FormAccess) {
    this.#form = form;
  }

  get #texts(): OnBehalfMessages {
    return this.#form.host.language.partTexts?.onBehalf ?? onBehalfId;
  }

  errors(): readonly PartError[] {
    const { onBehalfOf } = this.#form.fields();
    return onBehalfOf?.name.trim() === '' ? [{ field: 'on-behalf-of', kind: 'said', words: this.#texts.nameMissing }] : [];
  }

  /** `knower`: who alone would know a name that is not told to all; null where that has yet to be fetched. */
  view(knower: string | null): TemplateResult | typeof nothing {
    const { onBehalfOf, identity } = this.#form.fields();
    if (onBehalfOf === null) return nothing;
    const texts = this.#texts;
    const { who } = this.#form.host.texts;
    const error = this.#form.errors().find((one) => one.field === 'on-behalf-of');
    const change = (patch: Partial<NonNullable<FormFields['onBehalfOf']>>): void => this.#form.set({ onBehalfOf: { ...onBehalfOf, ...patch } });
    return html`<div class="inset">
      ${field({
        id: 'on-behalf-of',
        label: texts.nameLabel,
        hint: identity === 'named' ? who.all(texts.thatName) : knower && who.only({ who: knower, what: texts.thatName }),
        error: error?.kind === 'said' ? error.words : null,
        value: onBehalfOf.name,
        maxLength: nameMaxLength,
        set: (name) => change({ name }),
      })}
      <label class="next" for="relation">${texts.relationLabel}</label>
      <select
        id="relation"
        @change=${(event: Event) => {
          const chosen = event.currentTarget;
          const relation = relations.find((one) => chosen instanceof HTMLSelectElement && one === chosen.value);
          if (relation !== undefined) change({ relation });
        }}
      >
        ${relations.map((one) => html`<option value=${one} .selected=${one === onBehalfOf.relation}>${texts.relations[one]}</option>`)}
      </select>
    </div>`;
  }
}
