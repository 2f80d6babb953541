import { html, nothing, type TemplateResult } from 'lit';
import { messagesIn, type UiLanguage } from '../messages/messages.ts';
import { surfaceNames } from '../messages/surface-names.ts';
import { surfaceIds, surfaces, trials } from './surfaces.ts';

/** Folded up: what was tried on real pages and what was not, as the docs have it. */
export function renderTrials(language: UiLanguage): TemplateResult {
  const t = messagesIn(language);
  const names = surfaceNames[language];
  return html`<details class="trials">
    <summary>${t.trialsTitle}</summary>
    <div class="stack tight">
      <p>${t.trialsLead}</p>
      ${trials.map((trial) => {
        const ids = surfaceIds.filter((one) => surfaces[one].tried === trial);
        if (ids.length === 0) return nothing;
        return html`<h3 id="trial-${trial}">${t.trials[trial]}</h3>
          <ul aria-labelledby="trial-${trial}">
            ${ids.map((one) => html`<li>${names[one]}</li>`)}
          </ul>`;
      })}
      <p>${t.trialsLanguage}</p>
    </div>
  </details>`;
}
