import type { Message } from '@kotak-aduan/api-client/schemas/message';
import { html, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { TimeWords } from '../../../time-words.ts';
import { photoList, type PhotoList } from './photo-list.ts';

interface ConversationSection extends Pick<PhotoList, 'enlarged' | 'enlarge' | 'others'> {
  readonly texts: AllMessages;
  readonly times: TimeWords;
  readonly messages: readonly Message[];
  /** What stands there as long as nobody said anything. */
  readonly none: string;
}

/** What the agency and the citizen wrote to each other, in order. */
export function conversationSection({ texts, times, messages, none, enlarged, enlarge, others }: ConversationSection): TemplateResult {
  return html`<section aria-labelledby="messages-title">
    <h3 id="messages-title">${texts.messagesTitle}</h3>
    ${
      messages.length === 0
        ? html`<p class="hint">${none}</p>`
        : html`<ol class="messages">
            ${messages.map(({ from, unit, text, language, attachments, sentAt }) => {
              const name = from === 'citizen' ? texts.fromYou : (unit?.name ?? '');
              return html`<li data-from=${from}>
                <p><b>${name}</b> <span class="hint">${times.moment(sentAt)}</span></p>
                <p class="words" lang=${language}>${text}</p>
                ${photoList({ texts, photos: attachments, label: name, enlarged, enlarge, others })}
              </li>`;
            })}
          </ol>`
    }
  </section>`;
}
