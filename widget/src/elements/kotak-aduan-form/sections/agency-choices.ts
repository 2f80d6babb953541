import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { Unit } from '@kotak-aduan/api-client/schemas/unit';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormError } from '../../../find-form-errors.ts';
import type { FormFields } from '../../../form-fields.ts';
import type { FoldedMessages } from '../../../messages/id/folded.ts';
import { suggestedPlace } from '../../../to-complaint-fields.ts';
import type { AgencySection } from './agency-section.ts';
import { choice } from './choice.ts';
import { errorText } from './error-text.ts';
import { unitGroups, valueOf } from './unit-options.ts';

interface AgencyChoices extends AgencySection {
  readonly city: CityConfig;
  readonly words: FoldedMessages['agency'];
}

interface Option {
  readonly unit: Unit;
  readonly categoryId: FormFields['categoryId'];
  readonly means: string | undefined;
}

/** What the words suggest, the page's owner, any other, or an officer decides. */
export function agencyChoices(section: AgencyChoices): TemplateResult {
  const { texts, words, fields, errors, set } = section;
  const options = offered(section);
  const suggested = suggestedPlace(section);
  const isSuggested = fields.agencyChoice === 'suggested';
  const chosenId = isSuggested ? suggested.agencyId : fields.agencyChoice === 'chosen' ? fields.agencyId : null;
  const isOther = fields.agencyChoice === 'chosen' && !options.some(({ unit }) => unit.unitId === chosenId);
  const error = errors.find(({ field }) => field === 'agency');
  return html`<fieldset aria-labelledby="agency-title">
    <p class="hint">${words.hint}</p>
    ${error && !isOther ? html`<p class="error" id="agency" tabindex="-1">${errorText(error, texts)}</p>` : nothing}
    ${options.map(({ unit, categoryId: category, means }) =>
      choice({
        name: 'agency',
        value: unit.unitId,
        isChosen: unit.unitId === chosenId,
        label: html`<span lang="id">${unit.name}</span>`,
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
      label: words.other,
      choose: () => set({ agencyChoice: 'chosen', agencyId: null, categoryId: null }),
    })}
    ${isOther ? otherAgency({ ...section, error }) : nothing}
  </fieldset>`;
}

/** At most three, each agency once. */
function offered({ words, city, suggestions, siteAgency }: AgencyChoices): readonly Option[] {
  const options: Option[] = [];
  const add = (unitId: string | null, categoryId: FormFields['categoryId'], means: string | undefined): void => {
    const unit = city.units.find((one) => one.unitId === unitId);
    if (unit !== undefined && options.length < 3 && !options.some((option) => option.unit === unit))
      options.push({ unit, categoryId, means: unit.isExternal ? words.ofExternal : means });
  };
  for (const { categoryId, agencyId } of suggestions.slice(0, 4)) {
    const category = city.categories.find((one) => one.categoryId === categoryId);
    if (options.length < 2) add(agencyId, categoryId, category && words.suggested(category.name));
  }
  add(siteAgency, null, words.ofSite);
  return options;
}

function otherAgency({ texts, words, city, fields, error, set }: AgencyChoices & { error: FormError | undefined }): TemplateResult {
  const groups = [
    { label: texts.agencyGroup, units: city.units.filter(({ kind, isExternal }) => kind === 'agency' && !isExternal) },
    { label: texts.districtGroup, units: city.units.filter(({ kind }) => kind === 'district') },
    { label: words.external, units: city.units.filter(({ isExternal }) => isExternal) },
  ];
  return html`<div class="inset">
    <label for="agency">${words.otherLabel}</label>
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
