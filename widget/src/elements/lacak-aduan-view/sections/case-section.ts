import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackingState } from '../../../controllers/tracking-controller.ts';
import { errorTextFor } from '../../../messages/error-text-for.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { TimeWords } from '../../../time-words.ts';
import { conversationSection } from './conversation-section.ts';
import { photoList, type PhotoList } from './photo-list.ts';
import { replySection, type ReplySection } from './reply-section.ts';
import { resultSection } from './result-section.ts';

export interface CaseSection extends Pick<PhotoList, 'enlarged' | 'enlarge' | 'others'> {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly times: TimeWords;
  readonly state: Extract<TrackingState, { kind: 'open' }>;
  readonly hasRefreshed: boolean;
  readonly download: (uploadId: string) => void;
  readonly refresh: () => void;
  readonly close: () => void;
  readonly leave: (() => void) | null;
  readonly reply: Pick<ReplySection, 'state' | 'text' | 'isSettling' | 'photos' | 'write' | 'send'>;
}

/** States in which a date to wait for means something. */
const isRunning = (state: TrackedCase['state']): boolean => state === 'received' || state === 'verified' || state === 'in-progress';

/** One complaint as the holder of its code sees it: where it stands first, then the proof, the talk and the way it went. */
export function caseSection(section: CaseSection): TemplateResult {
  const { texts, errorTexts, times, state, hasRefreshed, download, refresh, close, leave, reply, enlarged, enlarge, others } = section;
  const { complaintNumber, state: caseState, unit, dueAt, receivedAt, text, attachments, resolution, messages, canReply, answers = [] } = state.case;
  return html`<section class="case" aria-labelledby="case-title">
    <div class="panel" data-state=${caseState}>
      <p class="hint">${texts.stateTitle}</p>
      <h2 id="case-title" tabindex="-1">${texts.states[caseState]}</h2>
      <dl>
        <div>
          <dt>${texts.agencyLabel}</dt>
          <dd>${unit.name}</dd>
        </div>
        ${
          dueAt !== null && isRunning(caseState)
            ? html`<div>
                <dt>${texts.dueLabel}</dt>
                <dd>${times.moment(dueAt)}</dd>
              </div>`
            : nothing
        }
        <div>
          <dt>${texts.numberLabel}</dt>
          <dd>${complaintNumber}</dd>
        </div>
        <div>
          <dt>${texts.receivedLabel}</dt>
          <dd>${times.moment(receivedAt)}</dd>
        </div>
      </dl>
      <button type="button" class="quiet" ?disabled=${state.isRefreshing} @click=${refresh}>${texts.refresh}</button>
      <span role="status">${hasRefreshed && state.problem === null ? texts.refreshed : nothing}</span>
      ${state.problem === null ? nothing : html`<p class="error" role="alert">${errorTextFor(state.problem, errorTexts)}</p>`}
    </div>
    ${resolution === null ? nothing : resultSection({ texts, times, resolution, download, enlarged, enlarge, others })}
    ${conversationSection({ texts, times, messages, enlarged, enlarge, others })}
    ${canReply ? replySection({ texts, errorTexts, ...reply }) : html`<p class="hint">${texts.replyClosed}</p>`}
    <section aria-labelledby="written-title">
      <h3 id="written-title">${texts.yourText}</h3>
      <p class="words">${text}</p>
      ${answers.length === 0 ? nothing : answerList({ texts, answers })}
      ${photoList({ texts, photos: attachments, label: texts.yourText, enlarged, enlarge, others })}
    </section>
    ${steps({ texts, times, steps: state.case.steps })}
    <div class="row">
      <button type="button" class="button" @click=${close}>${texts.trackClose}</button>
      ${leave === null ? nothing : html`<button type="button" class="quiet" @click=${leave}>${texts.trackBack}</button>`}
    </div>
  </section>`;
}

/** The category's questions with what was answered, in the words that were chosen. */
function answerList({ texts, answers }: Pick<CaseSection, 'texts'> & { answers: NonNullable<TrackedCase['answers']> }): TemplateResult {
  return html`<dl>
    ${answers.map(({ label, kind, value, optionLabel }) => {
      const words = kind === 'yes-no' ? (value === 'yes' ? texts.answerYes : texts.answerNo) : (optionLabel ?? value);
      return html`<div>
        <dt>${label}</dt>
        <dd>${words}</dd>
      </div>`;
    })}
  </dl>`;
}

function steps({ texts, times, steps: all }: Pick<CaseSection, 'texts' | 'times'> & Pick<TrackedCase, 'steps'>): TemplateResult {
  return html`<section aria-labelledby="steps-title">
    <h3 id="steps-title">${texts.stepsTitle}</h3>
    <ol class="steps">
      ${all.map(
        ({ state, unit, at }, index) =>
          html`<li aria-current=${index === all.length - 1 ? 'step' : nothing}>
            <b>${texts.stepNames[state]}</b>
            <span class="hint">${unit.shortName ?? unit.name}, ${times.moment(at)}</span>
          </li>`,
      )}
    </ol>
  </section>`;
}
