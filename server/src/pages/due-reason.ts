import type { DueExplanation } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { formatDayOfYear } from './format-time.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** Why it is due then, as in `<lacak-aduan>`. */
export function dueReason({ amount, unit, startedAt, holidays, stops }: DueExplanation, language: PageLanguage, time: (at: string) => string): Html {
  const texts = language.texts.following;
  const reasons = new Set(stops.map(({ reason }) => reason));
  return html`<p class="petunjuk">
    ${texts.dueCounted[unit](amount, time(startedAt))}
    ${
      holidays.length === 0
        ? ''
        : html`${texts.dueHolidays}
          ${holidays.map(({ date, name }, index) => html`${index === 0 ? '' : ', '}${formatDayOfYear(date, language)} (<span lang="id">${name}</span>)`)}.`
    }
    ${[...reasons].map((reason) => html`${texts.dueStops[reason]} `)}
  </p>`;
}
