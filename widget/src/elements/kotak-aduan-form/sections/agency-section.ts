import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { Unit } from '@kotak-aduan/api-client/schemas/unit';
import type { CategorySuggestion } from '@kotak-aduan/api-client/suggestions';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id.ts';
import { categoryOf, suggestedPlace } from '../../../to-complaint-fields.ts';
import type { LazyPart } from '../lazy-part.ts';
import type { OfficialPart } from '../official-part.ts';
import { choice } from './choice.ts';
import { errorText } from './error-text.ts';
import { folded } from './folded.ts';
import { tick } from './tick.ts';
import { unitGroups, valueOf } from './unit-options.ts';

interface AgencySection {
  readonly texts: Messages;
  readonly city: CityConfig | null;
  readonly suggestions: readonly CategorySuggestion[];
  readonly siteAgency: string | null;
  readonly fields: FormFields;
  readonly errors: readonly FormError[];
  readonly official: LazyPart<OfficialPart>;
  readonly set: (patch: Partial<FormFields>) => void;
}

interface Option {
  readonly unit: Unit;
  readonly categoryId: FormFields['categoryId'];
  readonly means: string | undefined;
}

/** Who should have it: what the words suggest, the page's owner, any other, or an officer decides. */
export function agencySection(section: AgencySection): TemplateResult | typeof nothing {
  const { texts, city, fields, errors, set } = section;
  if (city === null) return nothing;
  const options = offered(section, city);
  const suggested = suggestedPlace(section);
  const isSuggested = fields.agencyChoice === 'suggested';
  const chosenId = isSuggested ? suggested.agencyId : fields.agencyChoice === 'chosen' ? fields.agencyId : null;
  const isListed = options.some(({ unit }) => unit.unitId === chosenId);
  const isOther = fields.agencyChoice === 'chosen' && !isListed;
  const error = errors.find(({ field }) => field === 'agency');
  const unit = city.units.find(({ unitId }) => unitId === chosenId);
  const now = unit === undefined ? (isOther ? texts.required : texts.agencyByOfficer) : isSuggested ? texts.agencyNowSuggested(unit.name) : unit.name;
  const content = html`<fieldset aria-labelledby="agency-title">
    <p class="hint">${texts.agencyHint}</p>
    ${options.map(({ unit, categoryId: category, means }) =>
      choice({
        name: 'agency',
        value: unit.unitId,
        isChosen: unit.unitId === chosenId,
        label: unit.name,
        means,
        choose: () => set({ agencyChoice: 'chosen', agencyId: unit.unitId, categoryId: category }),
      }),
    )}
    ${choice({
      name: 'agency',
      value: 'officer',
      isChosen: fields.agencyChoice === 'officer' || (isSuggested && suggested.agencyId === null),
      label: texts.agencyByOfficer,
      choose: () => set({ agencyChoice: 'officer', agencyId: null, categoryId: null }),
    })}
    ${choice({
      name: 'agency',
      value: 'other',
      isChosen: isOther,
      label: texts.agencyOther,
      choose: () => set({ agencyChoice: 'chosen', agencyId: null, categoryId: null }),
    })}
    ${isOther ? otherAgency({ ...section, city, error }) : nothing}
  </fieldset>`;
  return html`${folded({ name: 'agency', title: texts.agencyTitle, now, isNeeded: error !== undefined, content })} ${official(section)}`;
}

/** At most three, each agency once. */
function offered({ texts, suggestions, siteAgency }: AgencySection, city: CityConfig): readonly Option[] {
  const options: Option[] = [];
  const add = (unitId: string | null, categoryId: FormFields['categoryId'], means: string | undefined): void => {
    const unit = city.units.find((one) => one.unitId === unitId);
    if (unit !== undefined && options.length < 3 && !options.some((option) => option.unit === unit))
      options.push({ unit, categoryId, means: unit.isExternal ? texts.agencyOfExternal : means });
  };
  for (const { categoryId, agencyId } of suggestions.slice(0, 4)) {
    const category = city.categories.find((one) => one.categoryId === categoryId);
    if (options.length < 2) add(agencyId, categoryId, category && texts.agencySuggested(category.name));
  }
  add(siteAgency, null, texts.agencyOfSite);
  return options;
}

function otherAgency({ texts, city, fields, error, set }: AgencySection & { city: CityConfig; error: FormError | undefined }): TemplateResult {
  const groups = [
    { label: texts.agencyGroup, units: city.units.filter(({ kind, isExternal }) => kind === 'agency' && !isExternal) },
    { label: texts.districtGroup, units: city.units.filter(({ kind }) => kind === 'district') },
    { label: texts.externalGroup, units: city.units.filter(({ isExternal }) => isExternal) },
  ];
  return html`<div class="inset">
    <label for="agency">${texts.agencyOtherLabel}</label>
    ${error ? html`<p class="error" id="agency-error">${errorText(error, texts)}</p>` : nothing}
    <select
      id="agency"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? 'agency-error' : nothing}
      @change=${(event: Event) => {
        const chosen = city.units.find(({ unitId }) => unitId === valueOf(event));
        set({ agencyId: chosen?.unitId ?? null });
      }}
    >
      <option value="" .selected=${fields.agencyId === null}></option>
      ${unitGroups(groups, fields.agencyId)}
    </select>
  </div>`;
}

/** One tap away in every form. Who will read it and who will not is said before anything is asked. */
function official({ texts, fields, official: part, set, ...section }: AgencySection): TemplateResult {
  const isByCategory = categoryOf(fields, section)?.isAboutOfficial === true;
  const isOfficial = fields.isAboutOfficial || isByCategory;
  return html`<div class="official">
    ${
      isByCategory
        ? nothing
        : tick({
            id: 'about-official',
            isTicked: isOfficial,
            label: texts.officialLabel,
            set: (isAboutOfficial) => {
              set({ isAboutOfficial });
              if (isAboutOfficial) void part.ask();
            },
          })
    }
    ${isOfficial ? (part.part?.view() ?? (part.hasFailed ? html`<p class="hint">${texts.officialMeans}</p>` : nothing)) : nothing}
  </div>`;
}
