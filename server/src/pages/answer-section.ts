import { accountAnswer } from '@kotak-aduan/api-client/messages/account-words';
import type { AccountCheck } from '@kotak-aduan/api-client/official-accounts';
import { html } from 'hono/html';
import { accountEntry } from './account-entry.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** Is it one of the city's? The answer first; then why, and which account is the real one. `autofocus`, so that a screen reader begins with it. */
export function answerSection(check: AccountCheck, language: PageLanguage): Html {
  const { title, why, account } = accountAnswer(check, language.texts.channelList);
  return html`<div class="kartu" role="status" tabindex="-1" autofocus>
    <p><strong>${title}</strong></p>
    ${why === null ? '' : html`<p>${why}</p>`} ${account === null ? '' : html`<p>${account.unit.name}<br />${accountEntry(account, language)}</p>`}
  </div>`;
}
