import type { AccountCheck } from '@kotak-aduan/api-client/official-accounts';
import { platformNames } from '@kotak-aduan/api-client/official-accounts/platform-names';
import type { ListedAccount } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { accountEntry, placeOf } from './account-entry.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** Is it one of the city's? The answer first; then why, and which account is the real one. `autofocus`, so that a screen reader begins with it. */
export function accountAnswer(check: AccountCheck, language: PageLanguage): Html {
  const texts = language.texts.channelList;
  switch (check.kind) {
    case 'unreadable':
      return answer(texts.unreadable[check.reason]);
    case 'official':
      return answer(texts.official, check.isNameOnly ? texts.onlyThere(placeOf(check.account, language)) : '', check.account);
    case 'elsewhere':
      return answer(texts.notOfficial, texts.elsewhere(platformNames[check.platform]), check.account);
    case 'alike':
      return answer(texts.alike, texts.alikeWhat, check.account);
    case 'emergency':
      return answer(texts.emergency, texts.emergencyWhat(check.number.name));
    case 'not-listed':
      return answer(texts.notListed, texts.notListedWhat);
  }

  function answer(title: string, why = '', account: ListedAccount | null = null): Html {
    return html`<div class="kartu" role="status" tabindex="-1" autofocus>
      <p><strong>${title}</strong></p>
      ${why === '' ? '' : html`<p>${why}</p>`} ${account === null ? '' : html`<p>${account.unit.name}<br />${accountEntry(account, language)}</p>`}
    </div>`;
  }
}
