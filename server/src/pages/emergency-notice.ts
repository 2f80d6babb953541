import type { City } from '@kotak-aduan/api-client/schemas';
import { findDangers } from '@kotak-aduan/api-client/suggestions/find-dangers';
import { html } from 'hono/html';
import { cityWords } from '../services/city-words.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** Numbers to call, where the text has words of danger: before anything else, and the filing goes on. */
export function emergencyNotice(text: string, city: City, { texts, code }: PageLanguage): Html | string {
  const { emergencyNumbers, language } = cityWords(city, code);
  const numbers = findDangers({ text, emergencyNumbers });
  if (numbers.length === 0) return '';
  return html`<section class="darurat" aria-labelledby="darurat">
    <h2 id="darurat">${texts.form.dangerTitle}</h2>
    <p>${texts.form.dangerHint}</p>
    <ul>
      ${numbers.map(
        ({ name, number }) =>
          html`<li>
            <a href="tel:${number}"><span lang="${language}">${name}</span>: <strong>${number}</strong></a>
          </li>`,
      )}
    </ul>
  </section>`;
}
