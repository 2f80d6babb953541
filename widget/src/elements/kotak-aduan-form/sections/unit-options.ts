import type { UnitId } from '@kotak-aduan/api-client/schemas/ids';
import type { Unit } from '@kotak-aduan/api-client/schemas/unit';
import { html, type TemplateResult } from 'lit';

const byName = (left: Unit, right: Unit): number => left.name.localeCompare(right.name);

/** Units as the options of a list, by their names. */
export function unitOptions(units: readonly Unit[], chosen: UnitId | null): TemplateResult[] {
  return [...units].sort(byName).map(({ unitId, name }) => html`<option value=${unitId} .selected=${unitId === chosen}>${name}</option>`);
}

export function valueOf(event: Event): string {
  return event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '';
}
