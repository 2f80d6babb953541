import { AduanLateClips } from './aduan-late-clips.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-late-clips': AduanLateClips;
  }
}

export function defineLateClips(): void {
  if (customElements.get('aduan-late-clips') === undefined) customElements.define('aduan-late-clips', AduanLateClips);
}
