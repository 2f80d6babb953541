import { type City, contactMaxLength, nameMaxLength, relations } from '@kotak-aduan/api-client/schemas';
import { officialReader } from '@kotak-aduan/api-client/schemas/official-reader';
import { html } from 'hono/html';
import type { ComplaintFormValues } from './complaint-form-values.ts';
import type { PageLanguage } from './language.ts';
import { listOf } from './list-of.ts';
import type { Html } from './page.ts';
import type { SaidAt } from './said-at.ts';

interface PersonFields {
  readonly city: City;
  readonly said: SaidAt;
  readonly language: PageLanguage;
}

/** Who files, for whom, how to tell them, and what they agree to. */
export function personFields(form: ComplaintFormValues, { city, said, language }: PersonFields): Html {
  const { person } = language.texts;
  return html`<fieldset>
      <legend>${person.title}</legend>
      ${said('identitas').text}
      ${identityChoices({ city, language }).map(
        ({ value, label, hint }, index) =>
          html`<label class="pilihan">
            <input type="radio" name="identitas" value="${value}" ${index === 0 ? html`id="identitas"` : ''} ${value === form.identity ? 'checked' : ''} />
            <span>${label}<span class="petunjuk">${hint}</span></span>
          </label>`,
      )}
    </fieldset>
    <p class="isian">
      <label for="nama">${person.name} <span class="petunjuk">${person.nameHint}</span></label>
      ${said('nama').text}
      <input
        id="nama"
        type="text"
        name="nama"
        maxlength="${nameMaxLength}"
        autocomplete="${form.isShared ? 'off' : 'name'}"
        value="${form.name}"
        ${said('nama').mark}
      />
    </p>
    <p class="isian">
      <label for="untuk">${person.forWhom}</label>
      <select id="untuk" name="untuk">
        <option value="">${person.forMyself}</option>
        ${relations.map((relation) => html`<option value="${relation}" ${relation === form.relation ? 'selected' : ''}>${person.forOthers[relation]}</option>`)}
      </select>
    </p>
    <p class="isian">
      <label for="diwakili">${person.represented} <span class="petunjuk">${person.representedHint}</span></label>
      ${said('diwakili').text}
      <input id="diwakili" type="text" name="diwakili" maxlength="${nameMaxLength}" value="${form.onBehalfOf}" ${said('diwakili').mark} />
    </p>
    ${city.contactKinds.length === 0 ? '' : contactFields(form, { city, said, language })}
    <label class="pilihan">
      <input type="checkbox" name="izin-foto" value="ya" ${form.allowsPublishingPhotos ? 'checked' : ''} />
      <span>${person.publishPhotos}<span class="petunjuk">${person.publishPhotosMeans}</span></span>
    </label>`;
}

function identityChoices({ city, language }: Pick<PersonFields, 'city' | 'language'>): readonly { value: string; label: string; hint: string }[] {
  const { person, whoKnows } = language.texts;
  const inspectorate = officialReader(city, null)?.name ?? whoKnows.coordinator;
  const what = whoKnows.yourName;
  return [
    { value: 'named', label: person.named, hint: `${whoKnows.all(what)} ${person.namedWithoutName}` },
    { value: 'withheld', label: person.withheld, hint: `${whoKnows.only({ who: whoKnows.coordinator, what })} ${person.ifOfficial(inspectorate)}` },
    { value: 'none', label: person.none, hint: `${whoKnows.nobody(what)} ${whoKnows.noName}` },
  ];
}

function contactFields(form: ComplaintFormValues, { city, said, language }: PersonFields): Html {
  const { person, frame } = language.texts;
  const kinds = listOf(
    city.contactKinds.map((kind) => person.contactKinds[kind]),
    frame.or,
  );
  return html`<p class="isian">
      <label for="kontak">${person.contact} <span class="petunjuk">${person.contactHint(kinds)}</span></label>
      ${said('kontak').text}
      <input id="kontak" type="text" name="kontak" maxlength="${contactMaxLength}" value="${form.contact}" ${said('kontak').mark} />
    </p>
    <label class="pilihan">
      <input type="checkbox" name="izin-kabar" value="ya" ${form.allowsContactNotices ? 'checked' : ''} />
      <span>${person.notices}<span class="petunjuk">${person.noticesMeans}</span></span>
    </label>`;
}
