import { accountAnswer } from '@kotak-aduan/api-client/messages/account-words';
import type { AccountCheck } from '@kotak-aduan/api-client/official-accounts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelsLanguage } from '../../messages/channels-texts-for.ts';
import { accountEntry } from './account-entry.ts';

export { checkAccount } from '@kotak-aduan/api-client/official-accounts';

/** The answer first, in one word; then why, and which account is the real one. */
export function checkResult(check: AccountCheck, words: ChannelsLanguage): TemplateResult {
  const { title, why, account } = accountAnswer(check, words.texts);
  if (check.kind === 'unreadable') return html`<p>${title}</p>`;
  return html`<p class="answer">${title}</p>
    ${why === null ? nothing : html`<p>${why}</p>`}
    ${check.kind === 'emergency' ? html`<p><a class="button" href=${`tel:${check.number.number}`}>${check.number.number}</a></p>` : nothing}
    ${
      account === null
        ? nothing
        : html`<div class="account">
            <p>${account.unit.name}</p>
            ${accountEntry(account, words)}
          </div>`
    }`;
}
