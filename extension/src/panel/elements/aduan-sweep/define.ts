import { AduanSweep } from './aduan-sweep.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-sweep': AduanSweep;
  }
}

export function defineSweep(): void {
  if (customElements.get('aduan-sweep') === undefined) customElements.define('aduan-sweep', AduanSweep);
}
