import { html, type TemplateResult } from 'lit';
import type { FormHost } from './form-host.ts';
import { LazyPart } from './lazy-part.ts';
import { partNotice } from './part-notice.ts';
import type { ReceiptPart } from './receipt-part.ts';

/** What can be made of the code and the receipt besides reading them; fetched by those who want it. */
export class Papers {
  readonly #host: FormHost;
  readonly #part: LazyPart<ReceiptPart>;

  constructor(host: FormHost) {
    this.#host = host;
    this.#part = new LazyPart(host, async () => {
      const { ReceiptPart } = await import('./receipt-part.ts');
      return new ReceiptPart(host);
    });
  }

  /** Another complaint begins. */
  clear(): void {
    this.#part.part?.clear();
  }

  view(shown: Parameters<ReceiptPart['view']>[0]): TemplateResult {
    const { part } = this.#part;
    if (part !== null) return part.view(shown);
    const { texts } = this.#host;
    return html`<p class="lazy"><button type="button" class="button" @click=${() => void this.#part.ask()}>${texts.papers}</button></p>
      ${partNotice(this.#part, texts)}`;
  }
}
