import { html, nothing, type TemplateResult } from 'lit';

interface TextArea {
  readonly id: string;
  readonly label: string;
  readonly error: string | null;
  readonly value: string;
  readonly maxLength: number;
  readonly rows?: number;
  readonly set: (value: string) => void;
}

/** Words of one's own, with their label and what is wrong with them. */
export function textArea({ id, label, error, value, maxLength, rows = 4, set }: TextArea): TemplateResult {
  return html`<label for=${id}>${label}</label>
    ${error === null ? nothing : html`<p class="error" id="${id}-error">${error}</p>`}
    <textarea
      id=${id}
      rows=${rows}
      maxlength=${maxLength}
      .value=${value}
      aria-invalid=${error === null ? nothing : 'true'}
      aria-describedby=${error === null ? nothing : `${id}-error`}
      @input=${(event: Event) => event.currentTarget instanceof HTMLTextAreaElement && set(event.currentTarget.value)}
    ></textarea>`;
}
