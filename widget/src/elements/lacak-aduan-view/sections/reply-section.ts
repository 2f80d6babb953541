import { textMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentsController } from '../../../controllers/attachments-controller.ts';
import type { StepState } from '../../../controllers/step-controller.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import { photosSection } from '../../kotak-aduan-form/sections/photos-section.ts';
import { stepError } from './step-error.ts';
import { textArea } from './text-area.ts';

/** Words with photos, on their way to the agency. */
export interface WrittenStep {
  readonly state: StepState;
  readonly text: string;
  /** Waiting for the chosen photos. */
  readonly isSettling: boolean;
  readonly photos: AttachmentsController;
  readonly write: (text: string) => void;
  readonly send: () => void;
}

interface ReplySection extends WrittenStep {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
}

/** The citizen's answer, with photos if wanted. */
export function replySection({ texts, errorTexts, state, text, isSettling, photos, write, send }: ReplySection): TemplateResult {
  const isSending = state.kind === 'sending';
  return html`<section class="reply" aria-labelledby="reply-title">
    <h3 id="reply-title">${texts.replyTitle}</h3>
    ${textArea({ id: 'reply', label: texts.replyLabel, error: stepError(state, texts.replyEmpty, errorTexts), value: text, maxLength: textMaxLength, set: write })}
    ${photosSection({ texts, photos, name: 'reply-photos' })}
    <div class="send">
      <button type="button" class="primary" aria-disabled=${isSending || isSettling ? 'true' : 'false'} @click=${send}>
        ${isSettling ? texts.photoPreparing : isSending ? texts.replySending : texts.replySend}
      </button>
      <span role="status">${state.kind === 'done' ? texts.replySent : nothing}</span>
    </div>
  </section>`;
}
