import { AduanBadgeSetting } from './aduan-badge-setting.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-badge-setting': AduanBadgeSetting;
  }
}

export function defineBadgeSetting(): void {
  if (customElements.get('aduan-badge-setting') === undefined) customElements.define('aduan-badge-setting', AduanBadgeSetting);
}
