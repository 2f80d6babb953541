import type { AccountCheck } from '@kotak-aduan/api-client/official-accounts';
import type { City, ListedAccount, Unit } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { answerSection } from './answer-section.ts';
import { accountEntry } from './account-entry.ts';
import { askedLanguage } from './asked-language.ts';
import { firstButton, languageButtons } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, page } from './page.ts';

export interface ChannelsPage {
  readonly language: PageLanguage;
  readonly city: City;
  readonly accounts: readonly ListedAccount[];
  /** Whose accounts these are; null for the whole city's. */
  readonly unit: Pick<Unit, 'unitId' | 'name'> | null;
  /** What somebody wanted to have compared, and the answer; null where nothing was typed. */
  readonly asked: { readonly typed: string; readonly check: AccountCheck } | null;
}

/** `/kanal`: the official accounts and numbers, so that a person can tell a real one from a false one. The element takes over where its script runs. */
export function channelsPage(asked: ChannelsPage): Html {
  const { language, city, unit } = asked;
  const title = language.texts.channelList.titleOf(unit?.name ?? city.name);
  const agency = unit === null ? '' : html`agency="${unit.unitId}"`;
  return page({
    title,
    language,
    languageLine: html`${firstButton('periksa')}${languageButtons(language, { form: 'periksa', path: '/kanal' })}`,
    script: asked.asked === null ? '/kanal-resmi.js' : null,
    body: html`<h1>${title}</h1>
      <kanal-resmi layout="page" ${agency} ${askedLanguage(language.code)}>
        <div slot="plain">${plainList(asked)}</div>
        <a href="${language.address(unit === null ? '/' : '/kanal')}">${unit === null ? language.texts.frame.home : language.texts.channels.all(city.name)}</a>
      </kanal-resmi>`,
  });
}

function plainList({ language, accounts, unit, asked }: ChannelsPage): Html {
  const { channelList, channels: texts } = language.texts;
  const units = new Map(accounts.map((account) => [account.unit.unitId, account.unit]));
  return html`<p>${channelList.lead}</p>
    <form id="periksa" method="post" action="${language.address('/kanal')}" autocomplete="off">
      <input type="hidden" name="unit" value="${unit?.unitId ?? ''}" />
      <p class="isian">
        <label for="akun">${channelList.checkLabel} <span class="petunjuk">${texts.checkHint}</span></label>
        <input id="akun" type="text" name="akun" required maxlength="300" autocapitalize="none" spellcheck="false" value="${asked?.typed ?? ''}" />
      </p>
      <button type="submit">${channelList.check}</button>
    </form>
    ${asked === null ? '' : answerSection(asked.check, language)}
    <p>${texts.notHere}</p>
    <p><strong>${channelList.never}</strong></p>
    ${accounts.some(({ isSample }) => isSample === true) ? html`<p class="keliru">${channelList.sample} ${texts.sampleUntil}</p>` : ''}
    ${accounts.length === 0 ? html`<p>${unit === null ? channelList.none : channelList.noneOfUnit}</p>` : ''}
    ${[...units.values()].map(
      ({ unitId, name }) =>
        html`<h2>${name}</h2>
          <ul class="daftar">
            ${accounts.filter((account) => account.unit.unitId === unitId).map((account) => html`<li>${accountEntry(account, language)}</li>`)}
          </ul>`,
    )}`;
}
