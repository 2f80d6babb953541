import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/id/form.ts';
import type { LazyPart } from './lazy-part.ts';

/** That a part is on its way, or did not come: politely, for it comes by itself, and several may wait for the same line. */
export function partNotice(part: LazyPart<unknown>, texts: Messages): TemplateResult | typeof nothing {
  if (!part.isWanted) return nothing;
  if (part.isComing && !part.notice) return html`<p class="hint" role="status">${texts.partComing}</p>`;
  return part.hasFailed ? html`<p class="error" role="status">${part.notice ?? texts.partMissing}</p>` : nothing;
}
