import { html } from 'hono/html';
import type { AroundCase } from './around-case.ts';
import type { Html } from './page.ts';

/** What the citizen is asked for, or why nothing will be done: whichever holds, right below where it stands. */
export function askedSection({ tracked: { asked = null, rejection = null }, language, time }: AroundCase): Html | string {
  const texts = language.texts.following;
  if (asked !== null) {
    return html`<h2>${texts.askedTitle}</h2>
      <div class="kartu">
        <p class="isi" lang="${asked.language}">${asked.text}</p>
        <p class="redup">${asked.unit === null ? '' : html`<span lang="id">${asked.unit.name}</span>, `}${time(asked.sentAt)}</p>
      </div>
      <p class="petunjuk">${texts.askedHint}</p>`;
  }
  if (rejection === null) return '';
  const { reason, reasonIn, words, unit, rejectedAt } = rejection;
  const said = reasonIn.find((one) => one.language === language.code) ?? { language: 'id', text: reason };
  return html`<h2>${texts.rejectedTitle}</h2>
    <div class="kartu">
      ${said.text === null ? '' : html`<p class="isi" lang="${said.language}">${said.text}</p>`}
      ${words === null ? '' : html`<p class="isi" lang="id">${words}</p>`}
      <p class="redup"><span lang="id">${unit.name}</span>, ${time(rejectedAt)}</p>
    </div>`;
}
