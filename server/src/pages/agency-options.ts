import type { City, Unit } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** Whom a complaint can be addressed to, in the groups of the box: agencies, districts, who is not the city's own. */
export function agencyOptions({ units }: City, chosenId: string, language: PageLanguage): Html {
  const texts = language.texts.form;
  const groups = [
    { label: texts.agencyGroup, units: units.filter(({ kind, isExternal }) => kind === 'agency' && !isExternal) },
    { label: texts.districtGroup, units: units.filter(({ kind, isExternal }) => kind === 'district' && !isExternal) },
    { label: texts.externalGroup, units: units.filter(({ isExternal }) => isExternal) },
  ];
  // A village, say: too many to list, but the link on its own site names it, and the box takes that as well.
  const named = groups.some((group) => group.units.some(({ unitId }) => unitId === chosenId)) ? undefined : units.find(({ unitId }) => unitId === chosenId);
  const option = ({ unitId, name }: Unit): Html => html`<option lang="id" value="${unitId}" ${unitId === chosenId ? 'selected' : ''}>${name}</option>`;
  return html`${named === undefined ? '' : option(named)}
  ${groups.filter((group) => group.units.length > 0).map((group) => html`<optgroup label="${group.label}">${group.units.map(option)}</optgroup>`)}`;
}
