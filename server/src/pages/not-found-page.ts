import { html } from 'hono/html';
import { languageLinks } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, page } from './page.ts';

/** For somebody who mistyped an address, or followed an old link. */
export function notFoundPage(language: PageLanguage): Html {
  const { notFound: texts, home, form, frame } = language.texts;
  return page({
    title: texts.title,
    language,
    languageLine: languageLinks(language),
    body: html`<h1>${texts.title}</h1>
      <p>${texts.why}</p>
      <p><a class="tombol" href="${language.address('/aduan')}">${home.write}</a></p>
      <p><a href="${language.address('/lacak')}">${form.trackLink}</a></p>
      <p><a href="${language.address('/')}">${frame.home}</a></p>`,
  });
}
