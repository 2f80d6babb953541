import type { ListedAccount } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelsLanguage } from '../../messages/channels-texts-for.ts';
import type { AccountCheck } from '@kotak-aduan/api-client/official-accounts';
import { platformNames } from '@kotak-aduan/api-client/official-accounts/platform-names';
import { accountEntry, placeOf } from './account-entry.ts';

export { checkAccount } from '@kotak-aduan/api-client/official-accounts';

/** The answer first, in one word; then why, and which account is the real one. */
export function checkResult(check: AccountCheck, words: ChannelsLanguage): TemplateResult {
  const { texts } = words;
  switch (check.kind) {
    case 'unreadable':
      return html`<p>${texts.unreadable[check.reason]}</p>`;
    case 'official':
      return answer(texts.official, check.isNameOnly ? texts.onlyThere(placeOf(check.account, texts)) : null, check.account);
    case 'elsewhere':
      return answer(texts.notOfficial, texts.elsewhere(platformNames[check.platform]), check.account);
    case 'alike':
      return answer(texts.alike, texts.alikeWhat, check.account);
    case 'emergency':
      return html`<p class="answer">${texts.emergency}</p>
        <p>${texts.emergencyWhat(check.number.name)}</p>
        <p><a class="button" href=${`tel:${check.number.number}`}>${check.number.number}</a></p>`;
    case 'not-listed':
      return answer(texts.notListed, texts.notListedWhat, null);
  }

  function answer(title: string, why: string | null, account: ListedAccount | null): TemplateResult {
    return html`<p class="answer">${title}</p>
      ${why === null ? nothing : html`<p>${why}</p>`}
      ${
        account === null
          ? nothing
          : html`<div class="account">
              <p>${account.unit.name}</p>
              ${accountEntry(account, words)}
            </div>`
      }`;
  }
}
