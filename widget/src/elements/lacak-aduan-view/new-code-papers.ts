import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import type { TemplateResult } from 'lit';
import type { AllMessages } from '../../messages/id/tracking.ts';
import { receiptId } from '../../messages/id/receipt.ts';
import { codeCard, type Card } from '../../receipt/receipt-card.ts';
import type { FormHost } from '../kotak-aduan-form/form-host.ts';
import { ReceiptPart } from '../kotak-aduan-form/receipt-part.ts';

interface NewCode {
  readonly texts: AllMessages;
  readonly code: TrackingCode;
  readonly mark: string;
  readonly complaintNumber: string;
}

/** A new code to keep in all the ways of a receipt. Its card has the mark as well: days may pass until an officer asks for it. */
export class NewCodePapers {
  readonly #host: FormHost;
  readonly #receipt: ReceiptPart;

  constructor(host: FormHost, device?: ConstructorParameters<typeof ReceiptPart>[1]) {
    this.#host = host;
    this.#receipt = new ReceiptPart(host, device);
  }

  view(made: NewCode): TemplateResult {
    return this.#receipt.keep(this.#card(made), made.code);
  }

  clear(): void {
    this.#receipt.clear();
  }

  #card({ texts, code, mark, complaintNumber }: NewCode): Card {
    const { language, apiOrigin } = this.#host;
    const { lines, ...card } = codeCard(code, { complaintNumber }, { texts: language.partTexts?.receipt ?? receiptId, apiOrigin });
    return { ...card, title: texts.lostCardTitle, lines: [...lines, [texts.lostCardMark, mark]], note: texts.lostCardNote };
  }
}
