import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import { askedSection } from './asked-section.ts';
import { caseHead, type CaseHead } from './case-head.ts';
import { conversationSection } from './conversation-section.ts';
import { dataSection, type DataSection } from './data-section.ts';
import { photoList, type PhotoList } from './photo-list.ts';
import { ratingSection } from './rating-section.ts';
import { replySection, type WrittenStep } from './reply-section.ts';
import { resultSection } from './result-section.ts';
import { stepsSection } from './steps-section.ts';
import { verdictSection, type VerdictSection } from './verdict-section.ts';

type Shared = 'texts' | 'errorTexts' | 'times' | 'case';

export interface CaseSection extends CaseHead, Pick<PhotoList, 'enlarged' | 'enlarge' | 'others'> {
  readonly download: (uploadId: string) => void;
  readonly close: () => void;
  readonly leave: (() => void) | null;
  readonly reply: WrittenStep;
  readonly verdict: Omit<VerdictSection, Shared>;
  readonly rating: Omit<Parameters<typeof ratingSection>[0], Shared>;
  readonly data: Omit<DataSection, Shared>;
  /** What was written for a step that can't be taken any more. */
  readonly unsent: unknown;
  /** Whether this device keeps the code; nothing where it may not. */
  readonly keep: unknown;
}

/** One complaint as the holder of its code sees it: where it stands first, then the proof and what to say to it, the talk and the way it went. */
export function caseSection(section: CaseSection): TemplateResult {
  const { texts, errorTexts, times, state, download, close, leave, reply, enlarged, enlarge, others, keep, unsent } = section;
  const {
    text,
    attachments,
    resolution,
    messages,
    steps,
    canReply,
    answers = [],
    canConfirm = false,
    canDispute = false,
    canRate = false,
    rejection = null,
  } = state.case;
  const files = { enlarged, enlarge, others };
  const shared = { texts, errorTexts, times, case: state.case };
  // Whoever disputes writes there, and once.
  const isDisputing = canDispute && section.verdict.verdict === 'dispute';
  const closed = rejection !== null ? texts.replyRejected(state.case.complaintNumber) : canDispute ? texts.replyClosedNotDone : texts.replyClosed;
  const isSilent = messages.length === 0;
  // Where nobody said anything and nobody will, the one line says so in place of the talk.
  // A result, or why it was rejected, is an answer: below it nobody waits for one.
  const isAnswered = resolution !== null || rejection !== null;
  const said =
    isSilent && canReply && isAnswered ? nothing : conversationSection({ texts, times, messages, none: canReply ? texts.messagesNone : closed, ...files });
  const ended = isDisputing || isSilent ? nothing : html`<p class="hint">${closed}</p>`;
  const answering = !canReply ? ended : isDisputing ? nothing : replySection({ texts, errorTexts, ...reply });
  return html`<section class="case" aria-labelledby="case-title">
    ${caseHead(section)} ${askedSection({ texts, times, case: state.case })} ${unsent} ${keep}
    ${resolution === null ? nothing : resultSection({ texts, times, resolution, download, ...files })}
    ${canConfirm || canDispute ? verdictSection({ ...shared, ...section.verdict }) : nothing}
    ${canRate && !canConfirm ? ratingSection({ ...shared, ...section.rating }) : nothing} ${said} ${answering}
    <section aria-labelledby="written-title">
      <h3 id="written-title">${texts.yourText}</h3>
      <p class="words">${text}</p>
      ${answers.length === 0 ? nothing : answerList({ texts, answers })} ${photoList({ texts, photos: attachments, label: texts.yourText, ...files })}
    </section>
    ${stepsSection({ texts, times, steps })} ${dataSection({ texts, errorTexts, times, ...section.data })}
    <div class="row">
      <button type="button" class="button" @click=${close}>${texts.trackClose}</button>
      ${leave === null ? nothing : html`<button type="button" class="quiet" @click=${leave}>${texts.trackBack}</button>`}
    </div>
  </section>`;
}

/** The category's questions with what was answered, in the words that were chosen. */
function answerList({ texts, answers }: { texts: AllMessages; answers: NonNullable<TrackedCase['answers']> }): TemplateResult {
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
