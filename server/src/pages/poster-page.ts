import type { City, Unit } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { languageLinks } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, page } from './page.ts';
import { qrCode } from './qr-code.ts';

export interface PosterPage {
  /** Of the sheet, and of the form that its code leads to. */
  readonly language: PageLanguage;
  readonly city: City;
  /** Whose poster it is; null for the whole city's. */
  readonly unit: Unit | null;
  /** Of the API, as citizens reach it. */
  readonly publicOrigin: string;
}

/** `/poster`: one sheet of A4 for a counter or a wall, with a QR code to the plain form. It is printed from the browser. */
export function posterPage({ language, city, unit, publicOrigin }: PosterPage): Html {
  const texts = language.texts.poster;
  const address = `${publicOrigin}${shortPath(unit, language.code)}`;
  return page({
    title: texts.title(unit?.shortName ?? unit?.name ?? city.name),
    language,
    languageLine: languageLinks(language, unit === null ? {} : { agency: unit.unitId }),
    stylesheet: '/poster.css',
    body: html`<p class="cetak-dulu">${texts.printFirst} <a href="/pasang/">${texts.back}</a></p>
      <article class="poster">
        <header>
          <p class="kota">${city.name}</p>
          <h1>${unit?.name ?? texts.government(city.name)}</h1>
        </header>
        <p class="ajakan">${texts.call}</p>
        ${qrCode({ text: address, label: texts.qrLabel(address) })}
        <p class="cara">${texts.how}</p>
        <p class="alamat-poster">${withoutScheme(address)}</p>
        <ul>
          <li>${texts.notPublic}</li>
          <li>${texts.code}</li>
          <li>${texts.nameHidden}</li>
        </ul>
        <footer><span>${texts.compare(withoutScheme(`${publicOrigin}/kanal`))}</span> <strong>${texts.neverCode}</strong></footer>
      </article>`,
  });
}

/** Whoever types it from a sheet in another language than Indonesian reads on in that. */
function shortPath(unit: Unit | null, code: PageLanguage['code']): string {
  const parts = [...(unit === null ? [] : [encodeURIComponent(unit.unitId)]), ...(code === 'id' ? [] : [code])];
  return parts.length === 0 ? '/aduan' : `/a/${parts.join('/')}`;
}

/** As people type it. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
