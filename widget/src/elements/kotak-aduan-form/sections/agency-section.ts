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
  const isSuggested = fields.agencyChoice === 'suggested';
  const chosenId = isSuggested ? suggested.agencyId : fields.agencyChoice === 'chosen' ? fields.agencyId : null;
  const unit = city.units.find(({ unitId }) => unitId === chosenId);
  const undecided = fields.agencyChoice === 'chosen' ? texts.required : texts.agencyByOfficer;
  const now = unit === undefined ? undecided : isSuggested ? texts.agencyNowSuggested(unit.name) : unit.name;
  return html`${folded({
    name: 'agency',
    title: texts.agencyTitle,
    now,
    isNeeded: errors.some(({ field }) => field === 'agency'),
    ...later({ part: folds, texts, draw: (part) => part.agency({ ...section, city }) }),
  })}
  ${official(section)}`;
}

/** One tap away in every form. Who will read it and who will not is said before anything is asked. */
function official({ texts, fields, official: part, set, ...section }: AgencySection): TemplateResult {
  const isByCategory = categoryOf(fields, section)?.isAboutOfficial === true;
  const isOfficial = fields.isAboutOfficial || isByCategory;
  return html`<div class="official">
    ${tick({
      id: 'about-official',
      isTicked: isOfficial,
      label: texts.officialLabel,
      isFixed: isByCategory,
      means: part.part?.byCategory ?? (isOfficial && part.hasFailed ? texts.officialMeans : undefined),
      set: (isAboutOfficial) => {
        set({ isAboutOfficial });
        if (isAboutOfficial) void part.ask();
      },
    })}
    ${isOfficial ? part.part?.view() : nothing}
  </div>`;
}
