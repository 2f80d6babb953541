import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { html, nothing, type TemplateResult } from 'lit';
import type { StepState } from '../../../controllers/step-controller.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { TimeWords } from '../../../time-words.ts';
import { ratingFields, type RatingFields } from './rating-fields.ts';
import { stepError } from './step-error.ts';

interface RatingSection {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly times: TimeWords;
  readonly case: TrackedCase;
  readonly state: StepState;
  readonly fields: RatingFields;
  readonly send: () => void;
}

/** How good the answer was, once the case is closed. What was said before stands there and can be changed for a while. */
export function ratingSection({ texts, errorTexts, times, case: tracked, state, fields, send }: RatingSection): TemplateResult {
  const { rating = null, rateUntil = null } = tracked;
  const error = stepError(state, texts.ratingEmpty, errorTexts);
  return html`<section aria-labelledby="rating-title">
    <h3 id="rating-title">${rating === null ? texts.ratingTitle : texts.ratingGiven}</h3>
    <p class="hint">${texts.ratingHint} ${rateUntil === null ? nothing : texts.ratingUntil(times.moment(rateUntil))}</p>
    ${ratingFields({ texts, ...fields, error })}
    <div class="send">
      <button type="button" class="primary" aria-disabled=${state.kind === 'sending' ? 'true' : 'false'} @click=${send}>
        ${state.kind === 'sending' ? texts.sendingNow : rating === null ? texts.ratingSend : texts.ratingChange}
      </button>
    </div>
  </section>`;
}
