import { contactMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id.ts';
import { choice } from './choice.ts';
import { errorText } from './error-text.ts';
import { folded } from './folded.ts';
import { tick } from './tick.ts';

interface ContactSection {
  readonly texts: Messages;
  readonly city: CityConfig | null;
  readonly fields: FormFields;
  readonly errors: readonly FormError[];
  /** The category insists on one. */
  readonly isContactRequired: boolean;
  /** The browser's own memory of forms is a trace too. */
  readonly isShared: boolean;
  readonly set: (patch: Partial<FormFields>) => void;
}

/** How to reach the person: only by what this city can do. Being told of answers is a consent of its own, apart and unticked. */
export function contactSection({ texts, city, fields, errors, isContactRequired, isShared, set }: ContactSection): TemplateResult | typeof nothing {
  if (city === null || city.contactKinds.length === 0) return nothing;
  const { contactKind } = fields;
  const error = errors.find(({ field }) => field === 'contact');
  const now = contactKind === null ? '' : fields.contactValue.trim();
  const isMissing = now === '' && (isContactRequired || contactKind !== null);
  const content = html`<fieldset aria-labelledby="contact-title">
    ${isContactRequired ? nothing : html`<p class="hint">${texts.contactHint}</p>`}
    ${error && contactKind === null ? html`<p class="error" id="contact" tabindex="-1">${errorText(error, texts, fields)}</p>` : nothing}
    ${isContactRequired ? nothing : choice({ name: 'contact-kind', value: 'none', isChosen: contactKind === null, label: texts.contactNone, choose: () => set({ contactKind: null }) })}
    ${city.contactKinds.map((kind) =>
      choice({ name: 'contact-kind', value: kind, isChosen: contactKind === kind, label: texts.contactKinds[kind], choose: () => set({ contactKind: kind }) }),
    )}
    ${
      contactKind === null
        ? nothing
        : html`<div class="inset">
            <label for="contact">${texts.contactLabels[contactKind]}</label>
            <p class="hint" id="contact-hint">${texts.contactExamples[contactKind]}</p>
            ${error ? html`<p class="error" id="contact-error">${errorText(error, texts, fields)}</p>` : nothing}
            <input
              id="contact"
              type=${contactKind === 'email' ? 'email' : 'tel'}
              autocomplete=${isShared ? 'off' : contactKind === 'email' ? 'email' : 'tel'}
              maxlength=${contactMaxLength}
              .value=${fields.contactValue}
              aria-invalid=${error ? 'true' : nothing}
              aria-describedby=${error ? 'contact-error' : 'contact-hint'}
              @input=${(event: Event) => event.currentTarget instanceof HTMLInputElement && set({ contactValue: event.currentTarget.value })}
            />
            ${tick({
              id: 'contact-notices',
              isTicked: fields.contactNotices,
              label: texts.contactNotices,
              means: texts.contactNoticesMeans,
              set: (contactNotices) => set({ contactNotices }),
            })}
          </div>`
    }
  </fieldset>`;
  return folded({
    name: 'contact',
    title: texts.contactTitle,
    now: now || (isMissing ? texts.required : texts.notYet),
    isNeeded: isMissing || error !== undefined,
    content,
  });
}
