import { textMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { html, nothing, type TemplateResult } from 'lit';
import type { StepState } from '../../../controllers/step-controller.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { TimeWords } from '../../../time-words.ts';
import { photosSection } from '../../kotak-aduan-form/sections/photos-section.ts';
import { wordsIn } from '../../../words-in.ts';
import { ratingFields, type RatingFields } from './rating-fields.ts';
import type { WrittenStep } from './reply-section.ts';
import { stepError } from './step-error.ts';
import { textArea } from './text-area.ts';

export type Verdict = 'none' | 'confirm' | 'dispute';

export interface VerdictSection {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly times: TimeWords;
  readonly case: TrackedCase;
  readonly verdict: Verdict;
  readonly choose: (verdict: Verdict) => void;
  readonly confirm: { readonly state: StepState; readonly rating: RatingFields; readonly send: () => void };
  readonly dispute: WrittenStep;
}

/** What the citizen says to a result: two buttons, and then only what belongs to the one that was pressed. */
export function verdictSection(section: VerdictSection): TemplateResult {
  const { texts, times, case: tracked, verdict, choose } = section;
  const { canConfirm = false, canDispute = false, disputeUntil = null } = tracked;
  const until = disputeUntil === null ? null : times.moment(disputeUntil);
  return html`<section class="verdict" aria-labelledby="verdict-title">
    <h3 id="verdict-title" tabindex="-1">${canConfirm ? texts.verdictTitle : texts.disputeLater}</h3>
    ${until === null ? nothing : html`<p class="hint">${canConfirm ? texts.verdictUntil(until) : texts.disputeUntil(until)}</p>`}
    ${
      // A dispute that was begun may not be possible any more.
      verdict === 'none' || (verdict === 'dispute' && !canDispute)
        ? html`<div class="row">
            ${canConfirm ? html`<button type="button" class="primary" id="choose-confirm" @click=${() => choose('confirm')}>${texts.confirm}</button>` : nothing}
            ${canDispute ? html`<button type="button" class="button" id="choose-dispute" @click=${() => choose('dispute')}>${texts.dispute}</button>` : nothing}
          </div>`
        : verdict === 'confirm' && canConfirm
          ? confirmation(section)
          : disputing(section)
    }
  </section>`;
}

function confirmation({ texts, errorTexts, confirm, choose }: VerdictSection): TemplateResult {
  const { state, rating, send } = confirm;
  const isSending = state.kind === 'sending';
  return html`<p id="confirming" tabindex="-1">${texts.confirmHint}</p>
    ${ratingFields({ texts, ...rating, error: stepError(state, texts.ratingEmpty, errorTexts) })}
    <div class="send">
      <button type="button" class="primary" aria-disabled=${isSending ? 'true' : 'false'} @click=${send}>
        ${isSending ? texts.sendingNow : texts.confirmSend}
      </button>
      <button type="button" class="quiet" @click=${() => choose('none')}>${texts.verdictCancel}</button>
    </div>`;
}

function disputing({ texts, errorTexts, case: { unit }, dispute, choose }: VerdictSection): TemplateResult {
  const { state, text, isSettling, photos, write, send } = dispute;
  const isSending = state.kind === 'sending';
  return html`<p>${wordsIn('id', unit.name, texts.disputeHint)}</p>
    ${textArea({ id: 'dispute', label: texts.disputeTitle, error: stepError(state, texts.disputeEmpty, errorTexts), value: text, maxLength: textMaxLength, set: write })}
    ${photosSection({ texts, photos, name: 'dispute-photos' })}
    <div class="send">
      <button type="button" class="primary" aria-disabled=${isSending || isSettling ? 'true' : 'false'} @click=${send}>
        ${isSettling ? texts.photoPreparing : isSending ? texts.sendingNow : texts.disputeSend}
      </button>
      <button type="button" class="quiet" @click=${() => choose('none')}>${texts.verdictCancel}</button>
    </div>`;
}
