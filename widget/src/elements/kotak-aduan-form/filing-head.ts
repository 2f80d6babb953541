import { html, type TemplateResult } from 'lit';
import type { FormHost } from './form-host.ts';
import type { FilingParts } from './make-filing-parts.ts';
import { errorSummary } from './sections/error-summary.ts';
import { textSection } from './sections/text-section.ts';

interface FilingHead {
  readonly host: FormHost;
  readonly parts: FilingParts;
  /** Of the text. */
  readonly length: number;
  readonly go: (id: string) => void;
}

/** What stands above the text field: whom to call, what is missing, and what is asked. */
export function filingHead({ host: { texts }, parts, length, go }: FilingHead): TemplateResult {
  const { errors } = parts.errors;
  return html`<div class="head">
    ${parts.writing.calls(false)} ${errorSummary({ texts, errors, fields: parts.fields(), goTo: go })} ${textSection({ texts, errors, length })}
  </div>`;
}
