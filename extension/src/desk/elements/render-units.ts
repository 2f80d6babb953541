import type { CityConfig } from '@kotak-aduan/api-client/schemas';
import { html, type TemplateResult } from 'lit';
import type { DeskContext } from '../desk-context.ts';
import { groupUnits } from '../words/group-units.ts';

type Unit = CityConfig['units'][number];

/** The options of a choice of unit, in the groups in which people look for them. */
export function renderUnits({ city, messages }: DeskContext, { chosen, skip = [] }: { chosen: string; skip?: readonly string[] }): TemplateResult[] {
  const option = (unit: Unit): TemplateResult =>
    html`<option value=${unit.unitId} ?selected=${unit.unitId === chosen} ?disabled=${skip.includes(unit.unitId)}>${unit.name}</option>`;
  return groupUnits(city.units, messages).map((group) => html`<optgroup label=${group.label}>${group.units.map(option)}</optgroup>`);
}
