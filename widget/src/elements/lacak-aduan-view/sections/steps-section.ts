import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { stepWords } from '@kotak-aduan/api-client/messages/step-words';
import { unitOfStep } from '@kotak-aduan/api-client/schemas/unit-of-step';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { TimeWords } from '../../../time-words.ts';

interface StepsSection {
  readonly texts: AllMessages;
  readonly times: TimeWords;
  readonly steps: TrackedCase['steps'];
}

/** The way that the complaint has gone; the last step is where it is, unless that was about its code alone. */
export function stepsSection({ texts, times, steps }: StepsSection): TemplateResult {
  const [now] = steps.filter(({ kind }) => kind !== 'code-replaced').slice(-1);
  return html`<section aria-labelledby="steps-title">
    <h3 id="steps-title">${texts.stepsTitle}</h3>
    <ol class="steps">
      ${steps.map((step) => {
        const unit = unitOfStep(step);
        return html`<li aria-current=${step === now ? 'step' : nothing}>
          <b>${stepWords(step, texts)}</b>
          <span class="hint">${unit === null ? nothing : html`<span lang="id">${unit.shortName ?? unit.name}</span>, `}${times.moment(step.at)}</span>
        </li>`;
      })}
    </ol>
  </section>`;
}
