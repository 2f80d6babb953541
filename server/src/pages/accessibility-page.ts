import type { City } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { languageLinks } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, page } from './page.ts';

/** `/aksesibilitas`: what was tried so that everybody can use the box, what was not, and where to say that something stands in the way. */
export function accessibilityPage(language: PageLanguage, { name }: City): Html {
  const texts = language.texts.accessibility;
  const { tried, untried } = texts;
  return page({
    title: texts.title(name),
    language,
    languageLine: languageLinks(language),
    body: html`<h1>${texts.heading}</h1>
      <p>${texts.lead}</p>
      <h2>${texts.barrierTitle}</h2>
      <p><a href="${language.address('/aduan')}">${texts.tell}</a> ${texts.tellHow}</p>
      <p>${texts.helper} <a href="${language.address('/kanal')}">${texts.channels}</a></p>
      <h2>${texts.triedTitle}</h2>
      <ul>
        <li>${tried.states}</li>
        <li>${tried.keyboard}</li>
        <li>${tried.spoken}</li>
        <li>${tried.narrow}</li>
        <li>${tried.targets}</li>
        <li>${tried.plain}</li>
      </ul>
      <h2>${texts.untriedTitle}</h2>
      <ul>
        <li>${untried.people}</li>
        <li>${untried.readers}</li>
        <li>${untried.map}</li>
        <li>${untried.media}</li>
        <li>${untried.languages}</li>
      </ul>
      <p><a href="${language.address('/')}">${language.texts.frame.home}</a></p>`,
  });
}
