import { html, nothing, type TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id/form.ts';
import { errorText } from './error-text.ts';

interface ErrorSummary {
  readonly texts: Messages;
  readonly errors: readonly FormError[];
  readonly fields: FormFields;
  readonly goTo: (field: FormError['field']) => void;
}

/**
 * What is missing, on top, each with a link to where it is (GOV.UK Design System, error summary). No alert: it gets the focus when it
 * comes, and must not speak into the typing while it shrinks.
 */
export function errorSummary({ texts, errors, fields, goTo }: ErrorSummary): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  const follow =
    (field: FormError['field']) =>
    (event: Event): void => {
      event.preventDefault();
      goTo(field);
    };
  return html`<div class="summary" id="errors" role="group" aria-labelledby="errors-title" tabindex="-1">
    <h3 id="errors-title">${texts.errorsTitle}</h3>
    <ul>
      ${errors.map((error) => html`<li><a href=${`#${error.field}`} @click=${follow(error.field)}>${errorText(error, texts, fields)}</a></li>`)}
    </ul>
  </div>`;
}
