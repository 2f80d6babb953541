import { html } from 'hono/html';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';
import { redrawCasePath } from './tracked-case-page.ts';

/** What opens the complaint again, with what was typed in it. */
export type CarriedFields = readonly (readonly [name: string, value: string])[];

/** The way back from a page that a complaint led to. */
export function backForm(fields: CarriedFields, language: PageLanguage): Html {
  return html`<form id="kembali" class="layar-saja" method="post" action="${language.address(redrawCasePath)}">
    ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button type="submit" class="kedua">${language.texts.tracking.back}</button>
  </form>`;
}
