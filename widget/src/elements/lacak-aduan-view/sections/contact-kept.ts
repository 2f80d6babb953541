import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { html, nothing, type TemplateResult } from 'lit';
import type { StepState } from '../../../controllers/step-controller.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import { stepError } from './step-error.ts';

export interface ContactKept {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly contact: TrackedCase['contact'];
  readonly state: StepState;
  readonly isAsking: boolean;
  readonly ask: (isAsking: boolean) => void;
  readonly withdraw: () => void;
}

/** The contact that is kept, and the way to take it back; what that means is said before it is done. */
export function contactKept({ texts, errorTexts, contact, state, isAsking, ask, withdraw }: ContactKept): TemplateResult {
  if (contact == null) return html`<p>${texts.contactNone}</p>`;
  const error = stepError(state, '', errorTexts);
  return html`<p>${texts.contactKept(texts.contactKinds[contact.kind], contact.masked)} ${contact.allowsNotices ? texts.contactNotices : nothing}</p>
    ${
      isAsking
        ? html`<div class="panel" role="group" aria-labelledby="withdraw-question">
            <p id="withdraw-question" tabindex="-1">${texts.contactQuestion}</p>
            ${error === null ? nothing : html`<p class="error" role="alert">${error}</p>`}
            <div class="row">
              <button type="button" class="button danger" aria-disabled=${state.kind === 'sending' ? 'true' : 'false'} @click=${withdraw}>
                ${state.kind === 'sending' ? texts.sendingNow : texts.contactConfirm}
              </button>
              <button type="button" class="quiet" @click=${() => ask(false)}>${texts.verdictCancel}</button>
            </div>
          </div>`
        : html`<p class="hint" id="withdraw-means">${texts.contactWithdrawMeans}</p>
            <button type="button" class="quiet" id="withdraw-contact" aria-describedby="withdraw-means" @click=${() => ask(true)}>
              ${texts.contactWithdraw}
            </button>`
    }`;
}
