import { type City, placeMaxLength, type Unit } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { ComplaintFormValues } from './complaint-form-values.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';
import type { SaidAt } from './said-at.ts';

/** Where it is, in words and by village. */
export function placeFields({ place, villageId }: ComplaintFormValues, { city, said, language }: { city: City; said: SaidAt; language: PageLanguage }): Html {
  const texts = language.texts.place;
  const districts = city.units.filter(({ kind }) => kind === 'district');
  return html`<p class="isian">
      <label for="tempat">${texts.label} <span class="petunjuk">${texts.hint}</span></label>
      ${said('tempat').text}
      <input id="tempat" type="text" name="tempat" maxlength="${placeMaxLength}" value="${place}" ${said('tempat').mark} />
    </p>
    <p class="isian">
      <label for="desa">${texts.village}</label>
      ${said('desa').text}
      <select id="desa" name="desa" ${said('desa').mark}>
        <option value="">${texts.unknown}</option>
        ${districts.map(
          (district) =>
            html`<optgroup label="${district.name}">
              ${villagesOf(district, city).map(
                ({ unitId, name }) => html`<option value="${unitId}" ${unitId === villageId ? 'selected' : ''}>${name}</option>`,
              )}
            </optgroup>`,
        )}
      </select>
    </p>`;
}

function villagesOf({ unitId }: Unit, { units }: City): readonly Unit[] {
  return units.filter(({ kind, parentId }) => kind === 'village' && parentId === unitId);
}
