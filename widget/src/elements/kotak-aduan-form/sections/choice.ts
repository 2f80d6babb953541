import { html, nothing, type TemplateResult } from 'lit';

interface Choice {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly label: string | TemplateResult;
  readonly means?: string | undefined;
  readonly choose: () => void;
}

/** One native radio button with its label and, below it, what it means. */
export function choice({ name, value, isChosen, label, means, choose }: Choice): TemplateResult {
  const id = `${name}-${value}`;
  return html`<div class="choice">
    <input
      type="radio"
      id=${id}
      name=${name}
      value=${value}
      .checked=${isChosen}
      aria-describedby=${means === undefined ? nothing : `${id}-means`}
      @change=${choose}
    />
    <label for=${id}>${label}</label>
    ${means === undefined ? nothing : html`<p class="hint" id=${`${id}-means`}>${means}</p>`}
  </div>`;
}
