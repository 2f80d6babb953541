import type { City } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** The city's numbers, quietly: whoever is in danger should not have to write first. */
export function emergencyLine({ emergencyNumbers }: City, { texts }: PageLanguage): Html | string {
  if (emergencyNumbers.length === 0) return '';
  const calls = emergencyNumbers.map(({ name, number }, index) => html`${index === 0 ? '' : ', '}<a href="tel:${number}">${number}</a> (${name})`);
  return html`<p class="petunjuk">${texts.form.emergency} ${calls}.</p>`;
}
