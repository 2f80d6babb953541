import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id/form.ts';
import type { Card } from '../../../receipt/receipt-card.ts';

export type CopyState = 'not-yet' | 'copied' | 'failed';

export interface ReceiptSection {
  readonly texts: Messages;
  readonly trackingCode: TrackingCode;
  /** What the short proof says, too, but for the fingerprint. */
  readonly lines: Card['lines'];
  /** QR, pictures and proofs. */
  readonly papers: TemplateResult;
  readonly copyState: CopyState;
  /** Who left none can't get another code; null where nobody knows any more. */
  readonly hasContact: boolean | null;
  /** Whether the device keeps the code; a shared one does not. */
  readonly isStored: boolean;
  readonly copy: () => void;
  readonly see: () => void;
  /** For another complaint. */
  readonly letGo: () => void;
  /** It is asked whether the code is kept: here it is gone then. */
  readonly isLeaving: boolean;
  readonly ask: (isAsking: boolean) => void;
  readonly startOver: () => void;
}

/** The confirmation: the code first, for it is all that must be kept. */
export function receiptSection(section: ReceiptSection): TemplateResult {
  const { texts, trackingCode, lines, papers, copyState, hasContact, isStored, copy, see, letGo, isLeaving, ask, startOver } = section;
  return html`<section class="receipt" aria-labelledby="receipt-title">
    <div class="panel">
      <h2 id="receipt-title" tabindex="-1">${texts.receiptTitle}</h2>
      <p id="code-label">${texts.receiptKeep}</p>
      ${hasContact === true ? nothing : html`<p id="contactless">${texts.contactless}</p>`}
      <output class="code" aria-labelledby="code-label">${formatTrackingCode(trackingCode)}</output>
      <button type="button" class="primary" @click=${copy}>${texts.copyCode}</button>
      <p class="hint" role="status">${copyState === 'copied' ? texts.copied : copyState === 'failed' ? texts.copyFailed : nothing}</p>
    </div>
    <p class="hint">${texts.receiptWhy} ${hasContact === false ? nothing : texts.receiptLost} ${isStored ? texts.receiptStays : texts.receiptLeaves}</p>
    <dl>
      ${lines.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${papers} ${isLeaving ? html`<p id="leave-question" tabindex="-1">${texts.leaveQuestion}</p>` : nothing}
    <div class="row">
      ${
        isLeaving
          ? html`<button type="button" class="button" @click=${startOver}>${texts.leaveConfirm}</button>
              <button type="button" class="button" @click=${() => ask(false)}>${texts.startOverCancel}</button>`
          : html`<button type="button" class="button" @click=${see}>${texts.seeComplaint}</button>
              <button type="button" class="button" id="leave-receipt" @click=${letGo}>${texts.writeAnother}</button>`
      }
    </div>
  </section>`;
}
