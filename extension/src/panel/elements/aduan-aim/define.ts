import { AduanAim } from './aduan-aim.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-aim': AduanAim;
  }
}

export function defineAim(): void {
  if (customElements.get('aduan-aim') === undefined) customElements.define('aduan-aim', AduanAim);
}
