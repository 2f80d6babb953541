import type { UnitId } from '@kotak-aduan/api-client/schemas/ids';
import type { Unit } from '@kotak-aduan/api-client/schemas/unit';
import { html, nothing, type TemplateResult } from 'lit';

const byName = (left: Unit, right: Unit): number => left.name.localeCompare(right.name);

/** Units as the options of a list, by their names. */
function unitOptions(units: readonly Unit[], chosen: UnitId | null): TemplateResult[] {
  return [...units].sort(byName).map(({ unitId, name }) => html`<option value=${unitId} .selected=${unitId === chosen}>${name}</option>`);
}

interface UnitGroup {
  readonly label: string;
  readonly units: readonly Unit[];
}

/** A long list of units, under the headings of its groups. */
export function unitGroups(groups: readonly UnitGroup[], chosen: UnitId | null): unknown {
  return groups.map(({ label, units }) => (units.length === 0 ? nothing : html`<optgroup label=${label}>${unitOptions(units, chosen)}</optgroup>`));
}

export function valueOf(event: Event): string {
  return event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '';
}
