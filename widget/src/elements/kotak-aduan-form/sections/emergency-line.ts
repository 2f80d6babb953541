import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';

/** Whom to call in any danger. */
export function emergencyLine({ texts, city }: { texts: Messages; city: CityConfig | null }): TemplateResult | typeof nothing {
  const number = city?.emergencyNumbers[0]?.number;
  return number === undefined ? nothing : html`<p class="hint">${texts.emergency} <a href=${`tel:${number}`}>${number}</a>.</p>`;
}
