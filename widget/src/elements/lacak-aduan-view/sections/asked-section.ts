import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { TimeWords } from '../../../time-words.ts';
import { wordsIn } from '../../../words-in.ts';

interface AskedSection {
  readonly texts: AllMessages;
  readonly times: TimeWords;
  readonly case: TrackedCase;
}

/** What the citizen is asked for, or why nothing will be done: whichever holds, right below where it stands. */
export function askedSection({ texts, times, case: { asked = null, rejection = null } }: AskedSection): TemplateResult | typeof nothing {
  const by = (unit: { readonly name: string } | null, at: string): TemplateResult =>
    html`<p class="hint">${unit === null ? times.moment(at) : wordsIn('id', unit.name, (name) => texts.resultBy(name, times.moment(at)))}</p>`;
  if (asked !== null) {
    return html`<section class="result" aria-labelledby="asked-title">
      <h3 id="asked-title">${texts.askedTitle}</h3>
      <p class="words" lang=${asked.language}>${asked.text}</p>
      ${by(asked.unit, asked.sentAt)}
      <p>${texts.askedHint}</p>
    </section>`;
  }
  if (rejection === null) return nothing;
  const { reason, reasonIn, words, unit, rejectedAt } = rejection;
  const said = reasonIn.find(({ language }) => language === times.locale) ?? { language: 'id', text: reason };
  return html`<section class="result" aria-labelledby="asked-title">
    <h3 id="asked-title">${texts.rejectedTitle}</h3>
    ${said.text === null ? nothing : html`<p class="words" lang=${said.language}>${said.text}</p>`}
    ${words === null ? nothing : html`<p class="words" lang="id">${words}</p>`} ${by(unit, rejectedAt)}
  </section>`;
}
