import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id/form.ts';
import { isLastPlace, type LazyPart } from '../lazy-part.ts';
import { partNotice } from '../part-notice.ts';

interface Folded {
  /** Its class, and what the id of its heading begins with. */
  readonly name: string;
  readonly title: string;
  /** What stands there now. */
  readonly now: string;
  readonly isNeeded: boolean;
  /** A function where it is fetched later: what it says meanwhile depends on which line it is. */
  readonly content: TemplateResult | ((name: string) => TemplateResult);
  readonly toggled?: (event: Event) => void;
}

/** One question as a short line that opens with a tap. What is needed opens by itself, once; nothing closes but by the person. */
export function folded({ name, title, now, isNeeded, content, toggled }: Folded): TemplateResult {
  return html`<details class=${name} ?open=${isNeeded || noChange} @toggle=${toggled ?? nothing}>
    <summary>
      <h3 id=${`${name}-title`}>${title}</h3>
      &nbsp;<span class="hint">${now}</span>
    </summary>
    ${typeof content === 'function' ? content(name) : content}
  </details>`;
}

interface Later<Part> {
  readonly part: LazyPart<Part>;
  readonly texts: Messages;
  readonly draw: (part: Part) => TemplateResult;
}

/** What stands inside is fetched once a line is opened, by the person or because it is needed; where it does not come, it says so. */
export function later<Part>({ part, texts, draw }: Later<Part>): Pick<Folded, 'content' | 'toggled'> {
  const missing = (name: string): TemplateResult =>
    html`${isLastPlace(name) ? partNotice(part, texts) : nothing}
    ${part.hasFailed && !part.notice ? html`<button type="button" class="button" @click=${() => part.askAt(name)}>${texts.fileRetry}</button>` : nothing}`;
  return {
    content: part.part === null ? missing : draw(part.part),
    // Its class is its name.
    toggled: ({ currentTarget }) => currentTarget instanceof HTMLDetailsElement && currentTarget.open && part.askAt(currentTarget.className),
  };
}
