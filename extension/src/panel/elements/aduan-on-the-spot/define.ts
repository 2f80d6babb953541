import { AduanOnTheSpot } from './aduan-on-the-spot.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-on-the-spot': AduanOnTheSpot;
  }
}

export function defineOnTheSpot(): void {
  if (customElements.get('aduan-on-the-spot') === undefined) customElements.define('aduan-on-the-spot', AduanOnTheSpot);
}
