import type { ClipReceipt } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../../look/format-time.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import type { PutOutcome } from '../../../content/put-reply.ts';
import { answeringIn } from '../../../messages/answering.ts';
import type { Messages } from '../../../messages/id.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import type { AnsweringBackend } from '../../answering-backend.ts';
import { clipReceiptStyles } from './aduan-clip-receipt.styles.ts';

type Reply = 'publicReply' | 'privateReply';

/**
 * The server's word that a clip is filed, and the two replies to paste.
 * @summary Number, agency, due date, and the two replies: to be copied, or put into the field that was clicked in the page.
 */
export class AduanClipReceipt extends LitElement {
  static override readonly styles = [controlsStyles, clipReceiptStyles];
  static override readonly properties = {
    receipt: { attribute: false },
    language: { attribute: false },
    copy: { attribute: false },
    answering: { attribute: false },
    copied: { state: true },
    put: { state: true },
  };

  declare receipt: ClipReceipt | null;
  declare language: UiLanguage;
  /** Puts a text on the clipboard. */
  declare copy: (text: string) => Promise<void>;
  /** Null where there is no page beside the receipt. */
  declare answering: AnsweringBackend | null;
  declare copied: { readonly reply: Reply; readonly isDone: boolean } | null;
  declare put: { readonly reply: Reply; readonly outcome: PutOutcome } | null;

  constructor() {
    super();
    this.receipt = null;
    this.language = 'id';
    this.copy = () => Promise.resolve();
    this.answering = null;
    this.copied = null;
    this.put = null;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult {
    const { receipt } = this;
    const t = messagesIn(this.language);
    if (receipt === null) return html``;
    return html`<div class="stack">
      <div class="notice stack tight" data-tone="good">
        <h2 tabindex="-1">${receipt.isJoined === true ? t.joinedTitle : t.receiptTitle}</h2>
        ${receipt.isJoined === true ? html`<p>${t.joinedInto(receipt.complaintNumber)}</p>` : nothing}
        <p>${t.receiptNumber}: <strong class="number">${receipt.complaintNumber}</strong></p>
        <p>${t.receiptUnit(receipt.unit.name)} ${this.#due(receipt, t)}</p>
        ${receipt.isResolved === true ? html`<p>${answeringIn(this.language).resolved}</p>` : nothing}
      </div>
      ${this.#reply('publicReply', t.publicReply, t.publicReplyHint)} ${this.#reply('privateReply', t.privateReply, t.privateReplyHint)}
    </div>`;
  }

  /** Counted from the post, it may be over before anybody clipped it. */
  #due({ dueAt, receivedAt }: ClipReceipt, t: Messages): string {
    if (dueAt === null) return '';
    const day = formatTime(dueAt, this.language);
    return dueAt <= receivedAt ? t.receiptLate(day) : t.receiptDue(day);
  }

  #reply(reply: Reply, title: string, hint: string): TemplateResult {
    const t = messagesIn(this.language);
    const copied = this.copied?.reply === reply ? this.copied : null;
    return html`<section class="card stack tight" aria-labelledby=${reply}>
      <h2 id=${reply}>${title}</h2>
      <p class="hint">${hint}</p>
      <p class="reply" data-reply=${reply}>${this.receipt?.[reply]}</p>
      <div class="row">
        <button type="button" data-look="primary" aria-describedby=${reply} @click=${() => this.#copyReply(reply)}>${t.copy}</button>
        <span role="status">${copied === null ? '' : copied.isDone ? t.copied : t.copyFailed}</span>
      </div>
      ${this.answering === null ? nothing : this.#field(reply, this.answering)}
    </section>`;
  }

  #field(reply: Reply, answering: AnsweringBackend): TemplateResult {
    const a = answeringIn(this.language);
    const outcome = this.put?.reply === reply ? this.put.outcome : null;
    const put = (isPrivate: boolean) => (): void => {
      void this.#put(reply, isPrivate, answering); // Draws its own outcome.
    };
    return html`<div class="row">
        <button type="button" data-action="put" aria-describedby=${reply} @click=${put(reply === 'privateReply')}>${a.put}</button>
        ${outcome === 'not-private' ? html`<button type="button" data-look="quiet" data-action="put-anyway" @click=${put(false)}>${a.putAnyway}</button>` : nothing}
      </div>
      <p class="hint" role="status" data-put=${outcome ?? 'none'}>${outcome === null ? a.putHint : a.putOutcomes[outcome]}</p>`;
  }

  async #put(reply: Reply, isPrivate: boolean, answering: AnsweringBackend): Promise<void> {
    const outcome = await answering.putReply({ text: this.receipt?.[reply] ?? '', isPrivate });
    this.put = { reply, outcome };
  }

  async #copyReply(reply: Reply): Promise<void> {
    try {
      await this.copy(this.receipt?.[reply] ?? '');
      this.copied = { reply, isDone: true };
    } catch {
      // The browser refused the clipboard; the text stands there to be selected by hand, and the status says so.
      this.copied = { reply, isDone: false };
    }
  }
}
