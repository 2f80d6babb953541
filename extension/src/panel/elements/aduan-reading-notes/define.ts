import { AduanReadingNotes } from './aduan-reading-notes.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-reading-notes': AduanReadingNotes;
  }
}

export function defineReadingNotes(): void {
  if (customElements.get('aduan-reading-notes') === undefined) customElements.define('aduan-reading-notes', AduanReadingNotes);
}
