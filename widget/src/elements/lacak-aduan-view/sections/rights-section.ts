import { noteMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import type { RightKind, RightRequest } from '@kotak-aduan/api-client/schemas/right-request';
import { html, nothing, type TemplateResult } from 'lit';
import type { StepState } from '../../../controllers/step-controller.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { TimeWords } from '../../../time-words.ts';
import { choice } from '../../kotak-aduan-form/sections/choice.ts';
import { stepError } from './step-error.ts';
import { textArea } from './text-area.ts';

export interface RightsSection {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly times: TimeWords;
  readonly requests: readonly RightRequest[];
  readonly state: StepState;
  readonly kind: RightKind;
  readonly text: string;
  readonly choose: (kind: RightKind) => void;
  readonly write: (text: string) => void;
  readonly send: () => void;
}

/** Access is not asked for here: it is given at once, by a button of its own. */
const askable = ['correction', 'erasure', 'restriction'] as const satisfies readonly RightKind[];

/** What a person may ask for about their own data by law, and what became of what they asked. */
export function rightsSection({ texts, errorTexts, times, requests, state, kind, text, choose, write, send }: RightsSection): TemplateResult {
  return html`${requests.length === 0 ? nothing : requestList({ texts, times, requests })}
    <details class="rights">
      <summary>${texts.rightsTitle}</summary>
      <fieldset>
        <legend>${texts.rightsKind}</legend>
        ${askable.map((one) => choice({ name: 'right', value: one, isChosen: one === kind, label: texts.rights[one], choose: () => choose(one) }))}
      </fieldset>
      ${textArea({ id: 'right-text', label: texts.rightsWhich, error: stepError(state, '', errorTexts), value: text, maxLength: noteMaxLength, rows: 3, set: write })}
      <p class="hint">${texts.rightsDue}</p>
      <div class="send">
        <button type="button" class="primary" aria-disabled=${state.kind === 'sending' ? 'true' : 'false'} @click=${send}>
          ${state.kind === 'sending' ? texts.sendingNow : texts.rightsSend}
        </button>
      </div>
    </details>`;
}

function requestList({ texts, times, requests }: Pick<RightsSection, 'texts' | 'times' | 'requests'>): TemplateResult {
  const words = ({ state, dueAt }: RightRequest): string =>
    state === 'open' ? texts.rightsOpen(times.moment(dueAt)) : state === 'done' ? texts.rightsDone : texts.rightsRefused;
  return html`<h4>${texts.rightsList}</h4>
    <ul class="requests">
      ${requests.map(
        (request) =>
          html`<li>
            <b>${texts.rights[request.kind]}</b>: ${words(request)} ${request.answer === null ? nothing : html`<p class="words">${request.answer}</p>`}
          </li>`,
      )}
    </ul>`;
}
