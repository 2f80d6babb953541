import { platformNames } from '@kotak-aduan/api-client/official-accounts/platform-names';
import type { ListedAccount } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { formatDay } from './format-time.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** One official account: where it is, its name, what it is for, and when somebody last looked. What is made up leads nowhere. */
export function accountEntry(account: ListedAccount, language: PageLanguage): Html {
  const { handle, address, checkedAt, purpose, isSample } = account;
  const { checkedOn, neverChecked } = language.texts.channelList;
  return html`${placeOf(account, language)}: ${isSample === true ? html`<strong>${handle}</strong>` : html`<a href="${address}">${handle}</a>`}
    ${purpose === undefined ? '' : html`<span class="petunjuk">${purpose}</span>`}
    <span class="petunjuk">${checkedAt === null ? neverChecked : checkedOn(formatDay(checkedAt, language))}</span>`;
}

/** Its platform in words, or what kind of thing it is. */
export function placeOf({ kind, platform }: Pick<ListedAccount, 'kind' | 'platform'>, { texts }: PageLanguage): string {
  return platform === null ? texts.channelList.kinds[kind] : platformNames[platform];
}
