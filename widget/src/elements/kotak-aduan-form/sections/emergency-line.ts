import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';

interface EmergencyLine {
  readonly texts: Messages;
  readonly city: CityConfig | null;
}

/** Whom to call in any danger. Where nothing tells which danger it is: all that the city names, each a button. */
export function emergencyLine({ texts, city }: EmergencyLine, isAll = false): TemplateResult | typeof nothing {
  const numbers = city?.emergencyNumbers ?? [];
  if (numbers.length === 0) return nothing;
  return html`<p class=${isAll ? 'panel row error' : 'hint'}>
    ${texts.emergency}
    ${(isAll ? numbers : numbers.slice(0, 1)).map(
      ({ name, number }) => html`<a class=${isAll ? 'button' : ''} href=${`tel:${number}`}>${isAll ? `${number} ${name}` : number}</a>`,
    )}
  </p>`;
}
