import type { City, ListedAccount, Unit } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { formatDay } from './format-time.ts';
import { languageLinks } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, page } from './page.ts';

const platformNames: Readonly<Record<NonNullable<ListedAccount['platform']>, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  threads: 'Threads',
  tiktok: 'TikTok',
  youtube: 'YouTube',
};

export interface ChannelsPage {
  readonly language: PageLanguage;
  readonly city: City;
  readonly accounts: readonly ListedAccount[];
  /** Whose accounts these are; null for the whole city's. */
  readonly unit: Pick<Unit, 'unitId' | 'name'> | null;
}

/** `/kanal`: the official accounts and numbers, so that a person can tell a real one from a false one. */
export function channelsPage({ language, city, accounts, unit }: ChannelsPage): Html {
  const { channelList, channels: texts, frame } = language.texts;
  const units = new Map(accounts.map((account) => [account.unit.unitId, account.unit]));
  const title = channelList.titleOf(unit?.name ?? city.name);
  return page({
    title,
    language,
    languageLine: languageLinks(language, unit === null ? {} : { unit: unit.unitId }),
    body: html`<h1>${title}</h1>
      <p>${channelList.lead}</p>
      <p>${texts.notHere}</p>
      <p><strong>${channelList.never}</strong></p>
      ${accounts.some(({ isSample }) => isSample === true) ? html`<p class="keliru">${channelList.sample} ${texts.sampleUntil}</p>` : ''}
      ${accounts.length === 0 ? html`<p>${unit === null ? channelList.none : channelList.noneOfUnit}</p>` : ''}
      ${[...units.values()].map(
        ({ unitId, name }) =>
          html`<h2>${name}</h2>
            <ul class="daftar">
              ${accounts.filter((account) => account.unit.unitId === unitId).map((account) => entry(account, language))}
            </ul>`,
      )}
      ${unit === null ? '' : html`<p><a href="${language.address('/kanal')}">${texts.all(city.name)}</a></p>`}
      <p><a href="${language.address('/')}">${frame.home}</a></p>`,
  });
}

function entry({ kind, platform, handle, address, checkedAt, purpose, isSample }: ListedAccount, language: PageLanguage): Html {
  const { kinds, checkedOn, neverChecked } = language.texts.channelList;
  return html`<li>
    ${platform === null ? kinds[kind] : platformNames[platform]}:
    ${isSample === true ? html`<strong>${handle}</strong>` : html`<a href="${address}">${handle}</a>`}
    ${purpose === undefined ? '' : html`<span class="petunjuk">${purpose}</span>`}
    <span class="petunjuk">${checkedAt === null ? neverChecked : checkedOn(formatDay(checkedAt, language))}</span>
  </li>`;
}
