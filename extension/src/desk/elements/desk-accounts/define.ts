import { DeskAccounts } from './desk-accounts.ts';

declare global {
  interface HTMLElementTagNameMap {
    'desk-accounts': DeskAccounts;
  }
}

/** Registers the board of accounts; a second call changes nothing. */
export function defineAccounts(): void {
  if (customElements.get('desk-accounts') === undefined) customElements.define('desk-accounts', DeskAccounts);
}
