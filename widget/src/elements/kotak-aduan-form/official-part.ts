import { officialReader } from '@kotak-aduan/api-client/schemas/official-reader';
import type { Unit } from '@kotak-aduan/api-client/schemas/unit';
import { html, nothing, type TemplateResult } from 'lit';
import { officialId, type OfficialMessages } from '../../messages/id/official.ts';
import type { FormAccess } from './form-access.ts';
import { unitGroups, valueOf } from './sections/unit-options.ts';

/** About an official: who will read it and who will not, then where that official works, if the person knows and likes to say. */
export class OfficialPart {
  readonly #form: FormAccess;

  constructor(form: FormAccess) {
    this.#form = form;
  }

  get #texts(): OfficialMessages {
    return this.#form.host.language.partTexts?.official ?? officialId;
  }

  /** Null: the coordinators. */
  get #reader(): Unit | null {
    const city = this.#form.city();
    return city && officialReader(city, this.#form.fields().respondentUnitId);
  }

  /** Who alone would know a withheld name. */
  get knower(): string {
    return this.#reader?.name ?? this.#form.host.texts.who.coordinator;
  }

  /** Why it is ticked where the person did not do it, and what changes when they untick it. */
  get byCategory(): string | undefined {
    return this.#form.category()?.isAboutOfficial === true ? this.#texts.byCategory : undefined;
  }

  view(): TemplateResult | typeof nothing {
    const city = this.#form.city();
    if (city === null) return nothing;
    const texts = this.#texts;
    const { respondentUnitId } = this.#form.fields();
    const { agencyGroup, districtGroup } = this.#form.host.texts;
    const own = city.units.filter(({ isExternal }) => !isExternal);
    const districts = own.filter(({ kind }) => kind === 'district');
    const groups = [
      { label: agencyGroup, units: own.filter(({ kind }) => kind === 'agency') },
      { label: districtGroup, units: districts },
      ...districts.map(({ unitId, name }) => ({ label: name, units: own.filter(({ kind, parentId }) => kind === 'village' && parentId === unitId) })),
    ];
    const inspectorate = officialReader(city, null)?.name ?? '';
    return html`<div class="inset">
      <p role="status">${texts.official(this.#reader?.name ?? texts.coordinatorAndAdmin)} ${texts.others}</p>
      <label class="next" for="respondent">${texts.unitLabel}</label>
      <p class="hint" id="respondent-hint">${texts.unitHint(inspectorate)}</p>
      <select
        id="respondent"
        aria-describedby="respondent-hint"
        @change=${(event: Event) => {
          const chosen = city.units.find(({ unitId }) => unitId === valueOf(event));
          this.#form.set({ respondentUnitId: chosen?.unitId ?? null });
        }}
      >
        <option value="" .selected=${respondentUnitId === null}>${texts.unitUnknown}</option>
        ${unitGroups(groups, respondentUnitId)}
      </select>
    </div>`;
  }
}
