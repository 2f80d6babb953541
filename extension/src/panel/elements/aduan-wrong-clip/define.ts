import { AduanWrongClip } from './aduan-wrong-clip.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-wrong-clip': AduanWrongClip;
  }
}

export function defineWrongClip(): void {
  if (customElements.get('aduan-wrong-clip') === undefined) customElements.define('aduan-wrong-clip', AduanWrongClip);
}
