import { html } from 'hono/html';
import { languageLinks } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, neutralTitle, page } from './page.ts';

/** `/klaim`: opens nothing by itself. Who is meant is known from the direct message, not from having the address. */
export function claimPage(language: PageLanguage, cityName: string): Html {
  const texts = language.texts.claim;
  return page({
    title: neutralTitle,
    language,
    languageLine: languageLinks(language),
    body: html`<h1>${texts.heading}</h1>
      <p>${texts.thanks}</p>
      <p>${texts.what(cityName)}</p>
      <h2>${texts.nextTitle}</h2>
      <p>${texts.next}</p>
      <p>${texts.prepare}</p>
      <ul>
        <li>${texts.number}</li>
        <li>${texts.account}</li>
        <li>${texts.more}</li>
      </ul>
      <h2>${texts.whyTitle}</h2>
      <p>${texts.why}</p>
      <p>${texts.notYours}</p>
      <p><a href="${language.address('/aduan')}">${language.texts.following.trackBack}</a></p>`,
  });
}
