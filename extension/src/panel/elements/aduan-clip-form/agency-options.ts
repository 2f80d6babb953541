import type { CityConfig, Unit } from '@kotak-aduan/api-client/schemas';
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';

type Group = keyof Messages['agencyGroups'];

const groupOf = (unit: Unit): Group | null =>
  unit.isExternal ? 'external' : unit.kind === 'agency' || unit.kind === 'district' || unit.kind === 'village' ? unit.kind : null;

/** The city's units as a select's options, agencies first. */
export function agencyOptions(city: CityConfig, chosen: string | null, t: Messages): TemplateResult[] {
  const groups = new Map<Group, Unit[]>([
    ['agency', []],
    ['district', []],
    ['village', []],
    ['external', []],
  ]);
  for (const unit of city.units) {
    const group = groupOf(unit);
    if (group !== null) groups.get(group)?.push(unit);
  }
  return [...groups]
    .filter(([, units]) => units.length > 0)
    .map(
      ([group, units]) =>
        html`<optgroup label=${t.agencyGroups[group]}>
          ${units.map((unit) => html`<option value=${unit.unitId} ?selected=${unit.unitId === chosen}>${unit.name}</option>`)}
        </optgroup>`,
    );
}
