import { html, nothing, type TemplateResult } from 'lit';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly error: string | null;
  readonly value: string;
  readonly maxLength: number;
  readonly type?: string;
  readonly autocomplete?: string;
  readonly set: (value: string) => void;
}

/** One line to type in, with its label, what helps to fill it in, and what is wrong with it. */
export function field({ id, label, hint, error, value, maxLength, type, autocomplete, set }: Field): TemplateResult {
  return html`<label for=${id}>${label}</label>
    ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`} ${error && html`<p class="error" id="${id}-error">${error}</p>`}
    <input
      id=${id}
      type=${type ?? 'text'}
      autocomplete=${autocomplete ?? nothing}
      maxlength=${maxLength}
      .value=${value}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || nothing}
      @input=${(event: Event) => event.currentTarget instanceof HTMLInputElement && set(event.currentTarget.value)}
    />`;
}
