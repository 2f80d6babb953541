import { accountPlace } from '@kotak-aduan/api-client/messages/account-words';
import type { ListedAccount } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelsLanguage } from '../../messages/channels-texts-for.ts';
import { dayWords } from '../../official-accounts/day-words.ts';

/** One account: where it is, its name as text, what it is for, and when somebody last looked. What is made up leads nowhere. */
export function accountEntry(account: ListedAccount, language: ChannelsLanguage): TemplateResult {
  const { texts } = language;
  const { handle, address, purpose, checkedAt, isSample } = account;
  const isOnTheWeb = address.startsWith('https:');
  return html`<p class="hint">${accountPlace(account, texts)}</p>
    <p>
      ${
        isSample === true
          ? html`<span class="handle">${handle}</span>`
          : html`<a class="handle" part="link" href=${address} target=${isOnTheWeb ? '_blank' : nothing} rel=${isOnTheWeb ? 'noopener' : nothing}>${handle}</a>`
      }
    </p>
    ${purpose === undefined ? nothing : html`<p>${purpose}</p>`}
    <p class="hint">${checkedAt === null ? texts.neverChecked : texts.checkedOn(dayWords(checkedAt, language))}</p>`;
}

/** Accounts under the name of the unit whose they are, in the city's own order. `isPage`: right below the page's own heading. */
export function accountsByUnit(accounts: readonly ListedAccount[], words: ChannelsLanguage, isPage: boolean): TemplateResult[] {
  const units = new Map(accounts.map(({ unit }) => [unit.unitId, unit.name]));
  return [...units].map(
    ([unitId, name]) =>
      html`<div>
        ${isPage ? html`<h2 class="unit">${name}</h2>` : html`<h3>${name}</h3>`}
        <ul>
          ${accounts.filter(({ unit }) => unit.unitId === unitId).map((account) => html`<li class="account" part="account">${accountEntry(account, words)}</li>`)}
        </ul>
      </div>`,
  );
}
