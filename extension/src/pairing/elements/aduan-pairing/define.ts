import { AduanPairing } from './aduan-pairing.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-pairing': AduanPairing;
  }
}

export function definePairing(): void {
  if (customElements.get('aduan-pairing') === undefined) customElements.define('aduan-pairing', AduanPairing);
}
