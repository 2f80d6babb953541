import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskContext } from '../desk-context.ts';
import { renderNotices } from './render-notices.ts';

/** Why a case does not move now, where it doesn't: whom it waits for, or why it was rejected. */
export function renderStanding(context: DeskContext, shown: DeskCase): TemplateResult | typeof nothing {
  const { messages, times } = context;
  const { state, timeline, rejection = null } = shown;
  const t = messages.case;
  if (state === 'needs-info') {
    const asked = timeline.findLast(({ kind }) => kind === 'info-requested');
    if (asked === undefined) return nothing;
    return html`<div class="notice" data-state="care">
      <p>${t.waits(times.moment(asked.at))}</p>
      <p class="text">${asked.text}</p>
    </div>`;
  }
  if (rejection === null) return nothing;
  return html`<div class="notice" data-state="care">
    <p>${t.rejectedBy(rejection.unit.name, times.moment(rejection.rejectedAt))}</p>
    ${[rejection.reason, rejection.words].map((words) => (words === null ? nothing : html`<p class="text">${words}</p>`))}
    ${renderNotices(context, shown, rejection.rejectedAt)}
  </div>`;
}
