import type { Role } from '@kotak-aduan/api-client/schemas';
import type { Standing } from '@kotak-aduan/api-client/schemas/case-machine';
import type { Row } from '../repositories/database.ts';
import type { CityDirectory } from './city-directory.ts';

/** Whose eyes: an operator's role and unit are all that counts. */
export interface Viewpoint {
  readonly role: Role;
  readonly unitId: string;
}

/** Which cases a person may see; a repository turns it into a condition, so that what is hidden is never read. */
export interface CaseVisibility {
  /** Cases that these units lead or share; null: of any unit. */
  readonly units: ReadonlySet<string> | null;
  /** Cases about officials: none at all, all but those about these units, or only those about these. */
  readonly officials: { readonly kind: 'none' } | { readonly kind: 'except' | 'only'; readonly respondents: ReadonlySet<string> };
}

/** Coordinators and admins work for the whole city. */
const overseers: readonly Role[] = ['coordinator', 'admin'];

function isOverseer({ role }: Viewpoint): boolean {
  return overseers.includes(role);
}

/** A unit without anyone signed in falls to its parent by itself: everybody sees what their own unit and those below it have. */
export function caseVisibility(viewpoint: Viewpoint, directory: CityDirectory): CaseVisibility {
  const seesWholeCity = isOverseer(viewpoint) || isRoot(viewpoint.unitId, directory);
  return { units: seesWholeCity ? null : directory.subtree(viewpoint.unitId), officials: visibleOfficials(viewpoint, directory) };
}

/**
 * A complaint about an official goes to the Inspektorat, out of sight of those it names. One about the Inspektorat itself
 * would have no reader left: the coordinators outside it take those.
 */
function visibleOfficials(viewpoint: Viewpoint, directory: CityDirectory): CaseVisibility['officials'] {
  if (isInspectorate(viewpoint, directory)) {
    return { kind: 'except', respondents: new Set([...lineOf(viewpoint.unitId, directory), ...directory.subtree(viewpoint.unitId)]) };
  }
  return isOverseer(viewpoint) ? { kind: 'only', respondents: directory.subtree(directory.city.inspectorateUnitId) } : { kind: 'none' };
}

export function isInspectorate({ unitId }: Viewpoint, directory: CityDirectory): boolean {
  return directory.subtree(directory.city.inspectorateUnitId).has(unitId);
}

/** Of a case that this person may see: who a withheld name is for, and nobody else. */
export function maySeeWithheldName(viewpoint: Viewpoint, { isAboutOfficial, directory }: { isAboutOfficial: boolean; directory: CityDirectory }): boolean {
  return viewpoint.role === 'coordinator' || (isAboutOfficial && isInspectorate(viewpoint, directory));
}

/** Who filed it and how to reach them: what a withheld name hides, too. */
export function knowsComplainant(
  viewpoint: Viewpoint,
  { row, complaint, directory }: { row: Pick<Row<'cases'>, 'is_about_official'>; complaint: Pick<Row<'complaints'>, 'identity'>; directory: CityDirectory },
): boolean {
  return complaint.identity === 'named' || maySeeWithheldName(viewpoint, { isAboutOfficial: row.is_about_official === 1, directory });
}

/** How a person stands to a case, which the table of moves asks for; null for somebody whose unit has nothing to do with it. */
export function standingIn(agencies: { leadUnitId: string; unitIds: readonly string[] }, viewpoint: Viewpoint, directory: CityDirectory): Standing | null {
  if (isOverseer(viewpoint)) return 'overseeing';
  const own = directory.subtree(viewpoint.unitId);
  if (own.has(agencies.leadUnitId)) return 'lead';
  return agencies.unitIds.some((unitId) => own.has(unitId)) ? 'supporting' : null;
}

/** The unit and those above it, without the city: a complaint that names the whole city names nobody's own unit. */
function lineOf(unitId: string, directory: CityDirectory): Set<string> {
  const line = new Set<string>();
  let unit = directory.unit(unitId);
  while (unit !== null && unit.parentId !== null && !line.has(unit.unitId)) {
    line.add(unit.unitId);
    unit = directory.unit(unit.parentId);
  }
  return line;
}

function isRoot(unitId: string, directory: CityDirectory): boolean {
  return directory.unit(unitId)?.parentId === null;
}
