import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentsController } from '../../../controllers/attachments-controller.ts';
import type { ReplyState } from '../../../controllers/tracking-controller.ts';
import { errorTextFor } from '../../../messages/error-text-for.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import { photosSection } from '../../kotak-aduan-form/sections/photos-section.ts';

export interface ReplySection {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly state: ReplyState;
  readonly text: string;
  /** Waiting for the chosen photos. */
  readonly isSettling: boolean;
  readonly photos: AttachmentsController;
  readonly write: (text: string) => void;
  readonly send: () => void;
}

/** The citizen's answer, with photos if wanted. */
export function replySection({ texts, errorTexts, state, text, isSettling, photos, write, send }: ReplySection): TemplateResult {
  const error = state.kind === 'empty' ? texts.replyEmpty : state.kind === 'failed' ? errorTextFor(state.code, errorTexts) : null;
  const isSending = state.kind === 'sending';
  return html`<section class="reply" aria-labelledby="reply-title">
    <h3 id="reply-title">${texts.replyTitle}</h3>
    <label for="reply">${texts.replyLabel}</label>
    ${error === null ? nothing : html`<p class="error" id="reply-error" role="alert">${error}</p>`}
    <textarea
      id="reply"
      rows="4"
      .value=${text}
      aria-invalid=${error === null ? nothing : 'true'}
      aria-describedby=${error === null ? nothing : 'reply-error'}
      @input=${(event: Event) => event.currentTarget instanceof HTMLTextAreaElement && write(event.currentTarget.value)}
    ></textarea>
    ${photosSection({ texts, photos, name: 'reply-photos' })}
    <div class="send">
      <button type="button" class="primary" ?disabled=${isSending || isSettling} @click=${send}>
        ${isSettling ? texts.photoPreparing : isSending ? texts.replySending : texts.replySend}
      </button>
      <span role="status">${state.kind === 'sent' ? texts.replySent : nothing}</span>
    </div>
  </section>`;
}
