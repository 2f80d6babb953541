import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/id.ts';

/** Who had the case and how long, once more than one unit had it. What a unit handed back is nobody's. */
export function renderAgencyTimes(
  { agencyTimes = [] }: DeskCase,
  { t, moment }: { t: Messages['case']; moment: (at: string) => string },
): TemplateResult | typeof nothing {
  if (agencyTimes.length < 2) return nothing;
  return html`<div>
    <dt>${t.agencyTimes}</dt>
    <dd>
      <ul>
        ${agencyTimes.map(
          ({ unit, from, until, isCharged }) =>
            html`<li>
              ${unit.shortName ?? unit.name}
              <span class="meta">${until === null ? t.since(moment(from)) : t.fromTo(moment(from), moment(until))}${isCharged ? nothing : t.notCharged}</span>
            </li>`,
        )}
      </ul>
    </dd>
  </div>`;
}
