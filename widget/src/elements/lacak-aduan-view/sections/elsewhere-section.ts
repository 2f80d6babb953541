import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';

interface ElsewhereSection {
  readonly texts: Pick<AllMessages, 'trackOnlyThere' | 'trackThere' | 'trackBack'>;
  /** The city's own. */
  readonly page: string;
  readonly leave: (() => void) | null;
}

/** In a page that isn't the city's own: where the code can be entered without that page reading along. */
export function elsewhereSection({ texts, page, leave }: ElsewhereSection): TemplateResult {
  return html`<p>${texts.trackOnlyThere}</p>
    <p><a id="track-there" href=${page} target="_blank" rel="noopener noreferrer">${texts.trackThere}</a></p>
    ${leave === null ? nothing : html`<button type="button" class="quiet" @click=${leave}>${texts.trackBack}</button>`}`;
}
