import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id/form.ts';
import type { LazyPart } from '../lazy-part.ts';
import { partNotice } from '../part-notice.ts';

interface Folded {
  /** Its class, and what the id of its heading begins with. */
  readonly name: string;
  readonly title: string;
  /** What stands there now. */
  readonly now: string;
  readonly isNeeded: boolean;
  readonly content: unknown;
  readonly toggled?: (event: Event) => void;
}

/** One question as a short line that opens with a tap. What is needed opens by itself, once; nothing closes but by the person. */
export function folded({ name, title, now, isNeeded, content, toggled }: Folded): TemplateResult {
  return html`<details class=${name} ?open=${isNeeded || noChange} @toggle=${toggled ?? nothing}>
    <summary>
      <h3 id=${`${name}-title`}>${title}</h3>
      &nbsp;<span class="hint">${now}</span>
    </summary>
    ${content}
  </details>`;
}

interface Later<Part> {
  readonly part: LazyPart<Part>;
  readonly texts: Messages;
  readonly draw: (part: Part) => unknown;
}

/** What stands inside is fetched once a line is opened, by the person or because it is needed; where it does not come, it says so. */
export function later<Part>({ part, texts, draw }: Later<Part>): Pick<Folded, 'content' | 'toggled'> {
  const ask = (): void => void part.ask();
  const again = part.hasFailed ? html`<button type="button" class="button" @click=${ask}>${texts.fileRetry}</button>` : nothing;
  return {
    content: part.part === null ? html`${partNotice(part, texts)} ${again}` : draw(part.part),
    toggled: ({ currentTarget }) => currentTarget instanceof HTMLDetailsElement && currentTarget.open && ask(),
  };
}
