import { html } from 'hono/html';
import { languageLinks } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, page } from './page.ts';

/** For somebody who mistyped an address, or followed an old link. */
export function notFoundPage(language: PageLanguage): Html {
  const texts = language.texts.notFound;
  return page({
    title: texts.title,
    language,
    languageLine: languageLinks(language),
    body: html`<h1>${texts.title}</h1>
      <p>${texts.why}</p>
      <p><a class="tombol" href="${language.address('/aduan')}">${texts.write}</a></p>
      <p><a href="${language.address('/lacak')}">${texts.follow}</a></p>
      <p><a href="${language.address('/')}">${language.texts.frame.home}</a></p>`,
  });
}
