import { AduanClaims } from './aduan-claims.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-claims': AduanClaims;
  }
}

export function defineClaims(): void {
  if (customElements.get('aduan-claims') === undefined) customElements.define('aduan-claims', AduanClaims);
}
