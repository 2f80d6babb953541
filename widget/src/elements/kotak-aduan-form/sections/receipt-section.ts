import type { ComplaintReceipt } from '@kotak-aduan/api-client/schemas/complaint';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';
import type { TimeWords } from '../../../time-words.ts';

export type CopyState = 'not-yet' | 'copied' | 'failed';

export interface ReceiptSection {
  readonly texts: Messages;
  readonly receipt: ComplaintReceipt;
  readonly trackingCode: TrackingCode;
  readonly times: TimeWords;
  /** QR, pictures and proofs, or the way to them. */
  readonly papers: TemplateResult;
  readonly copyState: CopyState;
  readonly copy: () => void;
  readonly see: () => void;
  readonly track: () => void;
  readonly writeAnother: () => void;
}

/** The confirmation: the code first, for it is all that must be kept. */
export function receiptSection({ texts, receipt, trackingCode, times, papers, copyState, copy, see, track, writeAnother }: ReceiptSection): TemplateResult {
  return html`<section class="receipt" aria-labelledby="receipt-title">
    <div class="panel">
      <h2 id="receipt-title" tabindex="-1">${texts.receiptTitle}</h2>
      <p id="code-label">${texts.receiptKeep}</p>
      <output class="code" aria-labelledby="code-label">${formatTrackingCode(trackingCode)}</output>
      <button type="button" class="primary" @click=${copy}>${texts.copyCode}</button>
      <p class="hint" role="status">${copyState === 'copied' ? texts.copied : copyState === 'failed' ? texts.copyFailed : nothing}</p>
    </div>
    <p class="hint">${texts.receiptWhy} ${texts.receiptStays}</p>
    <dl>
      <div>
        <dt>${texts.numberLabel}</dt>
        <dd>${receipt.complaintNumber}</dd>
      </div>
      <div>
        <dt>${texts.agencyLabel}</dt>
        <dd>${receipt.unit.name}</dd>
      </div>
      <div>
        <dt>${texts.receivedLabel}</dt>
        <dd>${times.moment(receipt.receivedAt)}</dd>
      </div>
      ${
        receipt.dueAt === null
          ? nothing
          : html`<div>
              <dt>${texts.dueLabel}</dt>
              <dd>${times.moment(receipt.dueAt)}</dd>
            </div>`
      }
      <div>
        <dt>${texts.hashLabel}</dt>
        <dd class="hash">${receipt.payloadSha256}</dd>
      </div>
    </dl>
    ${papers}
    <div class="row">
      <button type="button" class="button" @click=${see}>${texts.seeComplaint}</button>
      <button type="button" class="button" @click=${writeAnother}>${texts.writeAnother}</button>
      <button type="button" class="quiet" @click=${track}>${texts.trackLink}</button>
    </div>
  </section>`;
}
