import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id/form.ts';
import { isLastPlace, type LazyPart } from '../lazy-part.ts';

interface LazySection<Part> {
  readonly texts: Messages;
  readonly part: LazyPart<Part>;
  readonly label: string;
  readonly open: (part: Part) => void;
}

/** The button that fetches a part and opens it; where it does not come, it says so and stays. */
export function lazySection<Part>({ texts, part, label, open }: LazySection<Part>): TemplateResult {
  const press = async (): Promise<void> => {
    const fetched = await part.askAt(part);
    if (fetched !== null) open(fetched);
  };
  const isMissed = part.hasFailed && isLastPlace(part);
  return html`<div class="lazy">
    <button type="button" class="button" aria-disabled=${part.isComing ? 'true' : 'false'} @click=${() => void press()}>
      ${part.isComing ? texts.partComing : label}
    </button>
    <p class=${isMissed ? 'error' : nothing} role="status">${isMissed ? (part.notice ?? texts.partMissing) : ''}</p>
  </div>`;
}
