import { nameMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id/form.ts';
import type { LazyPart } from '../lazy-part.ts';
import type { OnBehalfPart } from '../on-behalf-part.ts';
import { choice } from './choice.ts';
import { errorText } from './error-text.ts';
import { field } from './field.ts';
import { folded } from './folded.ts';
import { onBehalfTick } from './on-behalf-tick.ts';

interface IdentitySection {
  readonly texts: Messages;
  readonly fields: FormFields;
  readonly errors: readonly FormError[];
  /** True in a document of the city's own origin: only there may a name be hidden (DESIGN §10). */
  readonly mayHideName: boolean;
  readonly cityPage: string;
  readonly onBehalf: LazyPart<OnBehalfPart>;
  /** Who alone would know a withheld name; null where that has yet to be fetched. */
  readonly knower: string | null;
  /** The browser's own memory of forms is a trace too. */
  readonly isShared: boolean;
  readonly set: (patch: Partial<FormFields>) => void;
}

/** With a name, with the name withheld, or without one; each says what it means. */
export function identitySection({ texts, fields, errors, mayHideName, cityPage, onBehalf, knower, isShared, set }: IdentitySection): TemplateResult {
  const error = errors.find((one) => one.field === 'name');
  const hint = !mayHideName || error ? '' : fields.identity === 'named' ? texts.nameOptional : texts.errorNameHidden;
  const { all, only, nobody, noName, yourName } = texts.who;
  const namedMeans = all(yourName);
  const choices = [
    { value: 'named', label: texts.identityNamed, means: namedMeans },
    { value: 'withheld', label: texts.identityWithheld, means: knower === null ? undefined : only({ who: knower, what: yourName }) },
    { value: 'none', label: texts.identityNone, means: `${nobody(yourName)} ${noName}` },
  ] as const;
  const isNamed = fields.name.trim() !== '' && fields.identity !== 'none';
  const isMissing = !isNamed && (fields.identity === 'withheld' || !mayHideName);
  const given = fields.identity === 'withheld' ? texts.identityWithheld : fields.name;
  const shown = isMissing ? texts.required : isNamed ? given : fields.identity === 'none' ? texts.identityNone : texts.notYet;
  const content = html`<fieldset aria-labelledby="identity-title">
    ${
      mayHideName
        ? choices.map(({ value, label, means }) =>
            choice({ name: 'identity', value, isChosen: fields.identity === value, label, means, choose: () => set({ identity: value }) }),
          )
        : html`${
              fields.identity === 'named'
                ? html`<p class="hint">${namedMeans}</p>`
                : // Kept from elsewhere, or put there by the page: never sent from here, and a way back.
                  choice({
                    name: 'identity',
                    value: 'named',
                    isChosen: false,
                    label: texts.identityNamed,
                    means: namedMeans,
                    choose: () => set({ identity: 'named' }),
                  })
            }
            <p class="hint">${texts.identityElsewhere} <a href=${cityPage} target="_blank" rel="noopener">${texts.identityElsewhereLink}</a></p>`
    }
    ${
      fields.identity === 'none'
        ? nothing
        : field({
            id: 'name',
            label: texts.nameLabel,
            hint,
            error: error ? errorText(error, texts, fields) : null,
            value: fields.name,
            maxLength: nameMaxLength,
            autocomplete: isShared ? 'off' : 'name',
            set: (name) => set({ name }),
          })
    }
    ${onBehalfTick({ texts, fields, onBehalf, knower, set })}
  </fieldset>`;
  return folded({
    name: 'identity',
    title: texts.identityTitle,
    now: isMissing || fields.onBehalfOf === null ? shown : `${shown}, ${texts.identityNowOnBehalf}`,
    isNeeded: isMissing || error !== undefined || errors.some((one) => one.field === 'on-behalf-of'),
    content,
  });
}
