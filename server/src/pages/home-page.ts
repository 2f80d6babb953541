import type { City } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { DemoSite } from '../serving/demo-sites.ts';
import { languageLinks } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, page } from './page.ts';

/** `/`: what a citizen, an officer and somebody who tries it out look for. */
export function homePage(city: City, sites: readonly DemoSite[], language: PageLanguage): Html {
  const { home, form } = language.texts;
  return page({
    title: home.title(city.name),
    language,
    languageLine: languageLinks(language),
    body: html`<h1>${home.title(city.name)}</h1>
      <p>${home.what}</p>
      <p><a class="tombol" href="${language.address('/aduan')}">${home.write}</a></p>
      <p><a href="${language.address('/lacak')}">${form.trackLink}</a></p>
      <p><a href="${language.address('/kanal')}">${home.channels}</a></p>
      <p><a href="/meja/">${home.desk}</a></p>
      <p><a href="/pasang/">${home.builder}</a></p>
      ${sites.length === 0 ? '' : sampleSites(city, sites, language)}`,
  });
}

function sampleSites(city: City, sites: readonly DemoSite[], { texts: { home } }: PageLanguage): Html {
  const units = new Map(city.sites.map(({ origin, unitId }) => [origin, city.units.find((unit) => unit.unitId === unitId)]));
  const listed = sites.filter((site) => units.has(originOf(site)));
  const unlisted = sites.filter((site) => !units.has(originOf(site)));
  const kinds: Readonly<Record<string, string>> = home.kinds;
  return html`<h2>${home.samples}</h2>
    <p>${home.samplesWhat}</p>
    <ul class="daftar">
      ${listed.map((site) => {
        const unit = units.get(originOf(site));
        return entry({ site, name: unit?.shortName ?? unit?.name ?? site.name, kind: kinds[site.name] ?? '' });
      })}
      ${unlisted.map((site) => entry({ site, name: home.unlisted, kind: home.unlistedKind }))}
    </ul>`;
}

function entry({ site, name, kind }: { site: DemoSite; name: string; kind: string }): Html {
  return html`<li>
    <a href="${originOf(site)}/">${name}</a>
    <span class="petunjuk">${kind}</span>
    <span class="alamat">${site.host}</span>
  </li>`;
}

function originOf({ host }: DemoSite): string {
  return `http://${host}`;
}
