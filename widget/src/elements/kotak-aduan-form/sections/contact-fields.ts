import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { contactMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { html, nothing, type TemplateResult } from 'lit';
import type { FoldedMessages } from '../../../messages/id/folded.ts';
import { choice } from './choice.ts';
import type { ContactSection } from './contact-section.ts';
import { errorText } from './error-text.ts';
import { field } from './field.ts';
import { tick } from './tick.ts';

interface ContactFields extends ContactSection {
  readonly city: CityConfig;
  readonly words: FoldedMessages['contact'];
}

/** Only by what this city can do. Who has chosen a way is not told that it may be left empty. Being told of answers is a consent of its own, apart and unticked. */
export function contactFields({ texts, words, city, fields, errors, isContactRequired, isShared, set }: ContactFields): TemplateResult {
  const { contactKind } = fields;
  const error = errors.find((one) => one.field === 'contact');
  return html`<fieldset aria-labelledby="contact-title">
    ${isContactRequired || contactKind !== null ? nothing : html`<p class="hint">${words.hint}</p>`}
    ${error && contactKind === null ? html`<p class="error" id="contact" tabindex="-1">${errorText(error, texts, fields)}</p>` : nothing}
    ${isContactRequired ? nothing : choice({ name: 'contact-kind', value: 'none', isChosen: contactKind === null, label: words.none, choose: () => set({ contactKind: null }) })}
    ${city.contactKinds.map((kind) =>
      choice({ name: 'contact-kind', value: kind, isChosen: contactKind === kind, label: words.kinds[kind], choose: () => set({ contactKind: kind }) }),
    )}
    ${
      contactKind === null
        ? nothing
        : html`<div class="inset">
            ${field({
              id: 'contact',
              label: words.labels[contactKind],
              hint: words.examples[contactKind],
              error: error ? errorText(error, texts, fields) : null,
              value: fields.contactValue,
              maxLength: contactMaxLength,
              type: contactKind === 'email' ? 'email' : 'tel',
              autocomplete: isShared ? 'off' : contactKind === 'email' ? 'email' : 'tel',
              set: (contactValue) => set({ contactValue }),
            })}
            ${tick({
              id: 'contact-notices',
              isTicked: fields.contactNotices,
              label: words.notices,
              means: words.noticesMeans,
              set: (contactNotices) => set({ contactNotices }),
            })}
          </div>`
    }
  </fieldset>`;
}
