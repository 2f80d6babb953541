import { accountPlace } from '@kotak-aduan/api-client/messages/account-words';
import type { ListedAccount } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { formatDay } from './format-time.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** One official account: where it is, its name, what it is for, and when somebody last looked. What is made up leads nowhere. */
export function accountEntry(account: ListedAccount, language: PageLanguage): Html {
  const { handle, address, checkedAt, purpose, isSample } = account;
  const { checkedOn, neverChecked } = language.texts.channelList;
  return html`${accountPlace(account, language.texts.channelList)}:
    ${isSample === true ? html`<strong>${handle}</strong>` : html`<a href="${address}">${handle}</a>`}
    ${purpose === undefined ? '' : html`<span class="petunjuk">${purpose}</span>`}
    <span class="petunjuk">${checkedAt === null ? neverChecked : checkedOn(formatDay(checkedAt, language))}</span>`;
}
