import type { DueExplanation } from '@kotak-aduan/api-client/schemas/due-explanation';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { FollowingTimes } from '../following-times.ts';

/** Why it is due then: how long, from when, and which days and waits were not counted. */
export function dueReason({ amount, unit, startedAt, holidays, stops }: DueExplanation, texts: AllMessages, times: FollowingTimes): TemplateResult {
  const reasons = new Set(stops.map(({ reason }) => reason));
  return html`<p class="hint">
    ${texts.dueCounted[unit](amount, times.moment(startedAt))}
    ${
      holidays.length === 0
        ? nothing
        : html`${texts.dueHolidays}
          ${holidays.map(({ date, name }, index) => html`${index === 0 ? nothing : ', '}${times.day(date)} (<span lang="id">${name}</span>)`)}.`
    }
    ${[...reasons].map((reason) => html`${texts.dueStops[reason]} `)}
  </p>`;
}
