import { AduanClipReceipt } from './aduan-clip-receipt.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-clip-receipt': AduanClipReceipt;
  }
}

export function defineClipReceipt(): void {
  if (customElements.get('aduan-clip-receipt') === undefined) customElements.define('aduan-clip-receipt', AduanClipReceipt);
}
