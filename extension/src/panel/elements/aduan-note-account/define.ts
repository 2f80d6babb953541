import { AduanNoteAccount } from './aduan-note-account.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-note-account': AduanNoteAccount;
  }
}

export function defineNoteAccount(): void {
  if (customElements.get('aduan-note-account') === undefined) customElements.define('aduan-note-account', AduanNoteAccount);
}
