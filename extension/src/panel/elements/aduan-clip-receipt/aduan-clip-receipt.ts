import type { ClipReceipt } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, type TemplateResult } from 'lit';
import { formatTime } from '../../../look/format-time.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { clipReceiptStyles } from './aduan-clip-receipt.styles.ts';

type Reply = 'publicReply' | 'privateReply';

/**
 * The server's word that a clip is filed, and the two replies to paste.
 * @summary Number, agency, due date, and a copy button for each reply.
 */
export class AduanClipReceipt extends LitElement {
  static override readonly styles = [controlsStyles, clipReceiptStyles];
  static override readonly properties = { receipt: { attribute: false }, language: { attribute: false }, copy: { attribute: false }, copied: { state: true } };

  declare receipt: ClipReceipt | null;
  declare language: UiLanguage;
  /** Puts a text on the clipboard. */
  declare copy: (text: string) => Promise<void>;
  declare copied: { readonly reply: Reply; readonly isDone: boolean } | null;

  constructor() {
    super();
    this.receipt = null;
    this.language = 'id';
    this.copy = () => Promise.resolve();
    this.copied = null;
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
        <h2 tabindex="-1">${t.receiptTitle}</h2>
        <p>${t.receiptNumber}: <strong class="number">${receipt.complaintNumber}</strong></p>
        <p>${t.receiptUnit(receipt.unit.name)} ${receipt.dueAt === null ? '' : t.receiptDue(formatTime(receipt.dueAt, this.language))}</p>
      </div>
      ${this.#reply('publicReply', t.publicReply, t.publicReplyHint)} ${this.#reply('privateReply', t.privateReply, t.privateReplyHint)}
    </div>`;
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
    </section>`;
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
