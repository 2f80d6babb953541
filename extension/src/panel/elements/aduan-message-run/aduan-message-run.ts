import type { Clip, ClipMessage } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Direction } from '../../../content/extend-run.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import { postedAtWords } from '../../../look/posted-at-words.ts';
import type { Messages } from '../../../messages/id.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { messageRunStyles } from './aduan-message-run.styles.ts';

export type AddMessage = (direction: Direction) => Promise<'added' | 'end' | 'gone'>;

/**
 * Which messages of a conversation are in the clip, each with its time and what it lacks, and the way to one more before or after them.
 * @summary The messages that are clipped as one thing.
 */
export class AduanMessageRun extends LitElement {
  static override readonly styles = [controlsStyles, messageRunStyles];
  static override readonly properties = {
    clip: { attribute: false },
    language: {},
    add: { attribute: false },
    outcome: { state: true },
    isAdding: { state: true },
  };

  declare clip: Clip | null;
  declare language: UiLanguage;
  declare add: AddMessage | null;
  declare private outcome: 'added' | 'end' | 'gone' | null;
  declare private isAdding: boolean;

  constructor() {
    super();
    this.clip = null;
    this.language = 'id';
    this.add = null;
    this.outcome = null;
    this.isAdding = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { clip } = this;
    if (clip?.kind !== 'message') return nothing;
    const t = messagesIn(this.language);
    const messages = clip.messages ?? [];
    return html`<section class="stack tight" aria-labelledby="messages">
      <h2 id="messages">${t.messagesTitle(Math.max(1, messages.length))}</h2>
      ${
        messages.length === 0
          ? nothing
          : html`<ol>
              ${messages.map((message) => this.#message(message, t))}
            </ol>`
      }
      <p class="hint">${t.messagesHint}</p>
      <div class="more">
        <button type="button" ?disabled=${this.isAdding} @click=${() => void this.#more('before')}>${t.messageBefore}</button>
        <button type="button" ?disabled=${this.isAdding} @click=${() => void this.#more('after')}>${t.messageAfter}</button>
      </div>
      <p role="status">${this.outcome === null ? '' : t.messageOutcomes[this.outcome]}</p>
    </section>`;
  }

  #message(message: ClipMessage, t: Messages): TemplateResult {
    const { from, text } = message;
    const time = postedAtWords(message, { language: this.language }) ?? t.messageTimeGap;
    return html`<li data-from=${from}>
      <div class="hint">${t.messageFrom[from]}, ${time}</div>
      ${from === 'other' ? nothing : html`<div class="words">${text ?? t.messageTextGap}</div>`}
    </li>`;
  }

  async #more(direction: Direction): Promise<void> {
    if (this.add === null) return;
    this.isAdding = true;
    this.outcome = null;
    try {
      this.outcome = await this.add(direction);
    } finally {
      this.isAdding = false;
    }
  }
}
