import type { ComplaintReceipt } from '@kotak-aduan/api-client/schemas/complaint';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { html, nothing, type TemplateResult } from 'lit';
import { receiptId, type ReceiptMessages } from '../../messages/id/receipt.ts';
import { readDevice, type Device } from '../../receipt/device.ts';
import type { outsideAddress } from '../../receipt/outside-address.ts';
import { drawCard } from '../../receipt/draw-card.ts';
import { qrPath, type QrCode } from '../../receipt/qr-path.ts';
import { cardText, codeAddress, codeCard, proofCard, receiptLines, type Card, type CardOptions } from '../../receipt/receipt-card.ts';
import type { TimeWords } from '../../time-words.ts';
import { addStyles } from '../add-styles.ts';
import { copyText } from './copy-text.ts';
import type { FormHost } from './form-host.ts';
import type { FullProofPart } from './full-proof-part.ts';
import { LazyPart } from './lazy-part.ts';
import { partNotice } from './part-notice.ts';
import { receiptStyles } from './receipt-part.styles.ts';

/** Which of two papers: the secret to keep, or the proof that may be shown. */
type Paper = 'code' | 'proof';

interface ReceiptPartView {
  readonly trackingCode: TrackingCode;
  /** Null as long as the complaint waits to be sent. */
  readonly receipt: ComplaintReceipt | null;
  readonly times: TimeWords;
}

/** What a person does with code and receipt: QR, picture, share, proof. Works without a network, and without download, print or share. */
export class ReceiptPart {
  readonly #host: FormHost;
  readonly #device: Device;
  readonly #pictures = new Map<Paper, string>();
  readonly #fullProof: LazyPart<FullProofPart>;
  readonly #outside: LazyPart<typeof outsideAddress>;
  #qr: { readonly code: QrCode | null; readonly trackingCode: TrackingCode } | null = null;
  #isProofCopied: boolean | null = null;
  /** The page around, or the app, refused. */
  #mayNotShare = false;
  /** The code has left this page in a way that the person chose. */
  isKept = false;

  constructor(host: FormHost, device: Device = readDevice()) {
    this.#host = host;
    this.#device = device;
    this.#fullProof = new LazyPart(host, async () => {
      const { FullProofPart } = await import('./full-proof-part.ts');
      return new FullProofPart(host, device);
    });
    this.#outside = new LazyPart(host, async () => (await import('../../receipt/outside-address.ts')).outsideAddress);
    // The way out of an app is looked for while there is a line.
    if (device.isInApp) void this.#outside.ask();
    addStyles(host.renderRoot, receiptStyles);
  }

  get #texts(): ReceiptMessages {
    return this.#host.language.partTexts?.receipt ?? receiptId;
  }

  /** Another complaint begins: nothing of this one stays behind. */
  clear(): void {
    this.#pictures.clear();
    this.#qr = null;
    this.#isProofCopied = null;
    this.isKept = false;
    this.#fullProof.part?.clear();
  }

  /** What the receipt says in the first place. */
  lines(receipt: ComplaintReceipt, times: TimeWords): Card['lines'] {
    return receiptLines(receipt, this.#options(times));
  }

  #options(times: TimeWords): CardOptions {
    return { texts: this.#texts, times, apiOrigin: this.#host.apiOrigin };
  }

  view({ trackingCode, receipt, times }: ReceiptPartView): TemplateResult {
    const options = this.#options(times);
    return html`${this.keep(codeCard(trackingCode, receipt, options), trackingCode)}
    ${receipt === null ? nothing : this.#proof({ receipt, trackingCode, options })}`;
  }

  /** The code in other ways than letters: to be photographed, shared with oneself, kept as a picture. */
  keep(card: Card, trackingCode: TrackingCode): TemplateResult {
    const texts = this.#texts;
    const { isInApp } = this.#device;
    const canShare = this.#device.share !== null && !this.#mayNotShare;
    return html`<section class="keep" aria-labelledby="keep-title">
      <h3 id="keep-title">${texts.keepTitle}</h3>
      ${isInApp ? this.#inApp() : nothing} ${this.#drawQr(trackingCode)}
      <div class="row">
        ${canShare ? html`<button type="button" class="button" @click=${() => void this.#share(card)}>${texts.share}</button>` : nothing}
        ${this.#pictureButton('code', card)}
      </div>
      <p class="hint" role="status">${canShare ? texts.shareHint : this.#mayNotShare ? texts.shareFailed : nothing}</p>
      ${this.#picture('code', texts.codePicture)}
    </section>`;
  }

  #inApp(): TemplateResult {
    const address = this.#outside.part?.(this.#host.cityPage, navigator.userAgent);
    return html`<p class="hint">${this.#texts.inApp}</p>
      ${address === undefined ? nothing : html`<p><a href=${address} target="_blank" rel="noopener">${this.#texts.openBrowser}</a></p>`}`;
  }

  #drawQr(trackingCode: TrackingCode): TemplateResult | typeof nothing {
    if (this.#qr?.trackingCode !== trackingCode) this.#qr = { code: qrPath(codeAddress(this.#host.apiOrigin, trackingCode)), trackingCode };
    // An address that is too long for one: the code as text stands anyway.
    if (this.#qr.code === null) return nothing;
    const { size, path } = this.#qr.code;
    return html`<svg class="qr" role="img" aria-label=${this.#texts.qrLabel} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
      <path d=${path} />
    </svg>`;
  }

  #proof({ receipt, trackingCode, options }: { receipt: ComplaintReceipt; trackingCode: TrackingCode; options: CardOptions }): TemplateResult {
    const texts = this.#texts;
    const card = proofCard(receipt, options);
    const { part } = this.#fullProof;
    return html`<details class="proof">
      <summary>${texts.proofTitle}</summary>
      <p class="hint">${texts.proofHint}</p>
      <p class="hint">${texts.hash}: ${receipt.payloadSha256}</p>
      <p class="hint">${card.note}</p>
      <div class="row">
        <button type="button" class="button" @click=${() => void this.#copyProof(card)}>${texts.copyProof}</button>
        ${this.#pictureButton('proof', card)}
      </div>
      <p class="hint" role="status">${this.#isProofCopied === null ? nothing : this.#isProofCopied ? texts.copied : texts.copyFailed}</p>
      ${this.#picture('proof', texts.proofPicture)}
      ${
        part?.isOf(trackingCode)
          ? part.view(trackingCode)
          : html`<button type="button" class="button" @click=${() => void this.#askForFullProof(trackingCode)}>${texts.full}</button>
              <p class="hint">${texts.fullHint}</p>
              ${partNotice(this.#fullProof, this.#host.texts)}`
      }
    </details>`;
  }

  #pictureButton(paper: Paper, card: Card): TemplateResult {
    const show = (): void => {
      this.#pictures.set(paper, drawCard(card));
      this.#host.requestUpdate();
    };
    return html`<button type="button" class="button" @click=${show}>${this.#texts.picture}</button>`;
  }

  #picture(paper: Paper, label: string): TemplateResult | typeof nothing {
    const source = this.#pictures.get(paper);
    if (source === undefined) return nothing;
    return html`<img class="picture" src=${source} alt=${label} />
      <p class="hint" role="status">${this.#texts.hold}</p>
      ${this.#device.canDownload ? html`<a class="button" href=${source} download="aduan-${paper}.png" @click=${() => (this.isKept ||= paper === 'code')}>${this.#texts.download}</a>` : nothing}`;
  }

  async #share(card: Card): Promise<void> {
    try {
      await this.#device.share?.(cardText(card));
      this.isKept = true;
    } catch (error) {
      // Whoever only closed the list of apps may open it again.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.#mayNotShare = true;
      this.#host.requestUpdate();
    }
  }

  async #copyProof(card: Card): Promise<void> {
    this.#isProofCopied = await copyText(cardText(card));
    this.#host.requestUpdate();
  }

  async #askForFullProof(trackingCode: TrackingCode): Promise<void> {
    await (await this.#fullProof.ask())?.load(trackingCode);
  }
}
