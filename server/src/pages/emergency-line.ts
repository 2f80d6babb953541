import type { City } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { cityWords } from '../services/city-words.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** The city's numbers, quietly: whoever is in danger should not have to write first. */
export function emergencyLine(city: City, { texts, code }: PageLanguage): Html | string {
  const { emergencyNumbers, language } = cityWords(city, code);
  if (emergencyNumbers.length === 0) return '';
  const calls = emergencyNumbers.map(
    ({ name, number }, index) => html`${index === 0 ? '' : ', '}<a href="tel:${number}">${number}</a> (<span lang="${language}">${name}</span>)`,
  );
  return html`<p class="petunjuk">${texts.form.emergency} ${calls}.</p>`;
}
