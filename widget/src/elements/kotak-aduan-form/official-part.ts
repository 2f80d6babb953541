import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { UnitId } from '@kotak-aduan/api-client/schemas/ids';
import { html, nothing, type TemplateResult } from 'lit';
import { officialId, type OfficialMessages } from '../../messages/official-id.ts';
import type { FormAccess } from './form-access.ts';
import { unitOptions, valueOf } from './sections/unit-options.ts';

/** About an official: who will read it and who will not, then where that official works, if the person knows and likes to say. */
export class OfficialPart {
  readonly #form: FormAccess;

  constructor(form: FormAccess) {
    this.#form = form;
  }

  get #texts(): OfficialMessages {
    return this.#form.host.language.partTexts?.official ?? officialId;
  }

  view(): TemplateResult | typeof nothing {
    const city = this.#form.city();
    if (city === null) return nothing;
    const texts = this.#texts;
    const { respondentUnitId, identity } = this.#form.fields();
    const units = city.units.filter(({ kind, isExternal }) => (kind === 'agency' || kind === 'district' || kind === 'village') && !isExternal);
    const reader = readerOf(city, respondentUnitId);
    return html`<div class="inset">
      <p role="status">${texts.reads(reader)} ${texts.readsNot} ${identity === 'withheld' ? texts.knowsName(reader) : nothing}</p>
      <label class="next" for="respondent">${texts.unitLabel}</label>
      <p class="hint" id="respondent-hint">${texts.unitHint}</p>
      <select
        id="respondent"
        aria-describedby="respondent-hint"
        @change=${(event: Event) => {
          const chosen = city.units.find(({ unitId }) => unitId === valueOf(event));
          this.#form.set({ respondentUnitId: chosen?.unitId ?? null });
        }}
      >
        <option value="" .selected=${respondentUnitId === null}>${texts.unitUnknown}</option>
        ${unitOptions(units, respondentUnitId)}
      </select>
    </div>`;
  }
}

/** The inspectorate, or the coordinator where the inspectorate itself is named: as the server decides. */
function readerOf({ units, coordinatorUnitId, inspectorateUnitId }: CityConfig, respondentUnitId: UnitId | null): string {
  let unit = units.find(({ unitId }) => unitId === respondentUnitId);
  while (unit !== undefined && unit.unitId !== inspectorateUnitId) {
    const { parentId } = unit;
    unit = units.find(({ unitId }) => unitId === parentId);
  }
  const reader = unit === undefined ? inspectorateUnitId : coordinatorUnitId;
  return units.find(({ unitId }) => unitId === reader)?.name ?? reader;
}
