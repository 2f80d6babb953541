import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { CategorySuggestion } from '@kotak-aduan/api-client/suggestions';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id/form.ts';
import { categoryOf, suggestedPlace } from '../../../to-complaint-fields.ts';
import type { LazyPart } from '../lazy-part.ts';
import type { OfficialPart } from '../official-part.ts';
import type { FoldedPart } from '../folded-part.ts';
import { folded, later } from './folded.ts';
import { tick } from './tick.ts';

export interface AgencySection {
  readonly texts: Messages;
  readonly city: CityConfig | null;
  readonly suggestions: readonly CategorySuggestion[];
  readonly siteAgency: string | null;
  readonly fields: FormFields;
  readonly errors: readonly FormError[];
  readonly official: LazyPart<OfficialPart>;
  readonly folds: LazyPart<FoldedPart>;
  readonly set: (patch: Partial<FormFields>) => void;
}

/** Who should have it. */
export function agencySection(section: AgencySection): TemplateResult | typeof nothing {
  const { texts, city, fields, errors, folds } = section;
  if (city === null) return nothing;
  const suggested = suggestedPlace(section);
  const isByCategory = categoryOf(fields, section)?.isAboutOfficial === true;
  const isOfficial = fields.isAboutOfficial === true || isByCategory;
  const isSuggested = fields.agencyChoice === 'suggested';
  const chosenId = isSuggested ? suggested.agencyId : fields.agencyChoice === 'chosen' ? fields.agencyId : null;
  const unit = city.units.find(({ unitId }) => unitId === (isOfficial ? city.inspectorateUnitId : chosenId));
  const undecided = fields.agencyChoice === 'chosen' ? texts.required : texts.agencyByOfficer;
  const decided = unit === undefined ? undecided : isSuggested && !isOfficial && section.suggestions[0] ? texts.agencyNowSuggested(unit.name) : unit.name;
  // As the receipt will say it: about an official it goes past the agency, whichever that is.
  const now = (isOfficial && section.official.part?.knower) || decided;
  return html`${folded({
    name: 'agency',
    title: texts.agencyTitle,
    now,
    isNeeded: errors.some(({ field }) => field === 'agency'),
    ...later({ part: folds, texts, draw: (part) => part.agency({ ...section, city }) }),
  })}
  ${official({ ...section, isByCategory, isOfficial })}`;
}

interface Official extends AgencySection {
  readonly isOfficial: boolean;
  readonly isByCategory: boolean;
}

/** One tap away in every form. Who will read it and who will not is said before anything is asked. */
function official({ texts, official: part, set, isByCategory, isOfficial }: Official): TemplateResult {
  return html`<div class="official">
    ${tick({
      id: 'about-official',
      isTicked: isOfficial,
      label: texts.officialLabel,
      means: part.part?.byCategory ?? (isOfficial && part.hasFailed ? texts.officialMeans : undefined),
      set: (isAboutOfficial) => {
        // What its category says, guessed or chosen, does not hold against the person: another is looked for.
        set(isByCategory ? { isAboutOfficial, agencyChoice: 'suggested' } : { isAboutOfficial });
        if (isAboutOfficial) void part.ask();
      },
    })}
    ${isOfficial ? part.part?.view() : nothing}
  </div>`;
}
