import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id/form.ts';

interface EmergencyLine {
  readonly texts: Messages;
  readonly city: CityConfig | null;
}

/** Whom to call in any danger; where nothing can tell which danger it is, up to the last of the city's numbers. */
export function emergencyLine({ texts, city }: EmergencyLine, style = 'hint', count = 1): TemplateResult | typeof nothing {
  const calls = city?.emergencyNumbers
    .slice(0, count)
    .map(({ name, number }) => html`<a class="button" lang=${city.language ?? 'id'} href=${`tel:${number}`}>${`${number} ${name}`}</a>`);
  return calls?.length ? html`<p class="row ${style}">${texts.emergency} ${calls}</p>` : nothing;
}
