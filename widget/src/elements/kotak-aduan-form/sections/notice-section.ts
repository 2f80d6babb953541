import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';

/** How the data is used (UU 27/2022), in the words and with the version of the city's file; and whom to call in danger. */
export function noticeSection({ texts, city }: { texts: Messages; city: CityConfig | null }): TemplateResult | typeof nothing {
  if (city === null) return nothing;
  const { notice, emergencyNumbers } = city;
  const first = emergencyNumbers[0];
  return html`<section class="notice" aria-labelledby="notice-title">
    <h3 id="notice-title">${texts.noticeTitle}</h3>
    <p class="hint">${notice.text}</p>
    <details>
      <summary>${texts.noticeMore}</summary>
      <p class="hint">${texts.noticeController(notice.controller)}</p>
      <p class="hint">${texts.noticeLegalBasis(notice.legalBasis)}</p>
      <p class="hint">${texts.noticeVersion(notice.version)}</p>
    </details>
    ${first === undefined ? nothing : html`<p class="hint">${texts.emergency} <a href=${`tel:${first.number}`}>${first.number}</a>.</p>`}
  </section>`;
}
