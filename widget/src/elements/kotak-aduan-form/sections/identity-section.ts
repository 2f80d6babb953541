import { nameMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id.ts';
import { choice } from './choice.ts';
import { errorText } from './error-text.ts';

interface IdentitySection {
  readonly texts: Messages;
  readonly fields: FormFields;
  readonly errors: readonly FormError[];
  /** True in a document of the city's own origin: only there may a name be hidden (DESIGN §10). */
  readonly mayHideName: boolean;
  readonly cityPage: string;
  readonly set: (patch: Partial<FormFields>) => void;
}

/** With a name, with the name withheld, or without one; each says what it means. */
export function identitySection({ texts, fields, errors, mayHideName, cityPage, set }: IdentitySection): TemplateResult {
  const error = errors.find(({ field }) => field === 'name');
  const choices = [
    { value: 'named', label: texts.identityNamed, means: texts.identityNamedMeans },
    { value: 'withheld', label: texts.identityWithheld, means: texts.identityWithheldMeans },
    { value: 'none', label: texts.identityNone, means: texts.identityNoneMeans },
  ] as const;
  return html`<fieldset class="identity">
    <legend><h3>${texts.identityTitle}</h3></legend>
    ${
      mayHideName
        ? choices.map(({ value, label, means }) =>
            choice({ name: 'identity', value, isChosen: fields.identity === value, label, means, choose: () => set({ identity: value }) }),
          )
        : html`<p class="hint">${texts.identityNamedMeans}</p>
            <p class="hint">
              ${texts.identityElsewhere} <a href=${cityPage} target="_blank" rel="noopener">${texts.identityElsewhereLink}</a> ${texts.identityElsewhereMeans}
            </p>`
    }
    ${
      fields.identity === 'none'
        ? nothing
        : html`<label for="name">${texts.nameLabel}</label>
            ${error ? html`<p class="error" id="name-error">${errorText(error, texts, fields)}</p>` : nothing}
            <input
              id="name"
              autocomplete="name"
              maxlength=${nameMaxLength}
              .value=${fields.name}
              aria-invalid=${error ? 'true' : nothing}
              aria-describedby=${error ? 'name-error' : nothing}
              @input=${(event: Event) => event.currentTarget instanceof HTMLInputElement && set({ name: event.currentTarget.value })}
            />`
    }
  </fieldset>`;
}
