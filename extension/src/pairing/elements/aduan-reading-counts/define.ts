import { AduanReadingCounts } from './aduan-reading-counts.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-reading-counts': AduanReadingCounts;
  }
}

export function defineReadingCounts(): void {
  if (customElements.get('aduan-reading-counts') === undefined) customElements.define('aduan-reading-counts', AduanReadingCounts);
}
