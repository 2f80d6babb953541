import { html, nothing, type TemplateResult } from 'lit';

interface Tick {
  readonly id: string;
  readonly isTicked: boolean;
  readonly label: string;
  readonly means?: string | undefined;
  readonly set: (isTicked: boolean) => void;
}

/** One native checkbox with its label and, below it, what it means. */
export function tick({ id, isTicked, label, means, set }: Tick): TemplateResult {
  return html`<div class="choice">
    <input
      type="checkbox"
      id=${id}
      .checked=${isTicked}
      aria-describedby=${means === undefined ? nothing : `${id}-means`}
      @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && set(event.currentTarget.checked)}
    />
    <label for=${id}>${label}</label>
    ${means === undefined ? nothing : html`<p class="hint" id=${`${id}-means`}>${means}</p>`}
  </div>`;
}
