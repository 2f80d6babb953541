import { html, noChange, type TemplateResult } from 'lit';

interface Folded {
  /** Its class, and what the id of its heading begins with. */
  readonly name: string;
  readonly title: string;
  /** What stands there now. */
  readonly now: string;
  readonly isNeeded: boolean;
  readonly content: unknown;
}

/** One question as a short line that opens with a tap. What is needed opens by itself, once; nothing closes but by the person. */
export function folded({ name, title, now, isNeeded, content }: Folded): TemplateResult {
  return html`<details class=${name} ?open=${isNeeded || noChange}>
    <summary>
      <h3 id=${`${name}-title`}>${title}</h3>
      <span class="hint">${now}</span>
    </summary>
    ${content}
  </details>`;
}
