import { AduanAccounts } from './aduan-accounts.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-accounts': AduanAccounts;
  }
}

export function defineAccounts(): void {
  if (customElements.get('aduan-accounts') === undefined) customElements.define('aduan-accounts', AduanAccounts);
}
