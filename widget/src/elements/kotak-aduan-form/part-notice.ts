import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/id/form.ts';
import type { LazyPart } from './lazy-part.ts';

/** That a part is on its way, or did not come and can be asked for again with the same button. */
export function partNotice(part: LazyPart<unknown>, texts: Messages): TemplateResult | typeof nothing {
  if (part.isComing) return html`<p class="hint" role="status">${texts.partComing}</p>`;
  return part.hasFailed ? html`<p class="error" role="alert">${texts.partMissing}</p>` : nothing;
}
