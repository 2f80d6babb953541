import { nameMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { html, nothing, type TemplateResult } from 'lit';
import type { FoldedMessages } from '../../../messages/id/folded.ts';
import { choice } from './choice.ts';
import { errorText } from './error-text.ts';
import { field } from './field.ts';
import type { IdentitySection } from './identity-section.ts';
import { onBehalfTick } from './on-behalf-tick.ts';

interface IdentityChoices extends IdentitySection {
  readonly words: FoldedMessages['identity'];
}

/** Each of the three says what it means; a page that is not the city's own has the name alone. */
export function identityChoices({ texts, words, fields, errors, mayHideName, cityPage, onBehalf, knower, isShared, set }: IdentityChoices): TemplateResult {
  const error = errors.find((one) => one.field === 'name');
  const hint = !mayHideName || error ? '' : fields.identity === 'named' ? words.optional : texts.errorNameHidden;
  const { all, only, nobody, noName, yourName } = texts.who;
  const namedMeans = all(yourName);
  const choices = [
    { value: 'named', label: texts.identityNamed, means: namedMeans },
    { value: 'withheld', label: texts.identityWithheld, means: knower === null ? undefined : only({ who: knower, what: yourName }) },
    { value: 'none', label: texts.identityNone, means: `${nobody(yourName)} ${noName}` },
  ] as const;
  return html`<fieldset aria-labelledby="identity-title">
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
            <p class="hint">${words.elsewhere} <a href=${cityPage} target="_blank" rel="noopener">${words.elsewhereLink}</a></p>`
    }
    ${
      fields.identity === 'none'
        ? nothing
        : field({
            id: 'name',
            label: words.label,
            hint,
            error: error ? errorText(error, texts, fields) : null,
            value: fields.name,
            maxLength: nameMaxLength,
            autocomplete: isShared ? 'off' : 'name',
            set: (name) => set({ name }),
          })
    }
    ${onBehalfTick({ texts, label: words.onBehalf, fields, onBehalf, knower, set })}
  </fieldset>`;
}
