import { type City, textMaxLength, textMinLength } from '@kotak-aduan/api-client/schemas';
import { officialReader } from '@kotak-aduan/api-client/schemas/official-reader';
import { html } from 'hono/html';
import { agencyOptions } from './agency-options.ts';
import type { ComplaintFormValues } from './complaint-form-values.ts';
import { cityWords } from '../services/city-words.ts';
import { filesField } from './files-field.ts';
import type { FormProblem } from './form-problem.ts';
import { firstButton, languageButtons } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';
import { personFields } from './person-fields.ts';
import { placeFields } from './place-fields.ts';
import { problemSummary } from './problem-summary.ts';
import { saidAt, type SaidAt } from './said-at.ts';

export interface ComplaintForm extends ComplaintFormValues {
  readonly token: string;
  readonly problems: readonly FormProblem[];
}

interface Around {
  readonly city: City;
  readonly said: SaidAt;
  readonly language: PageLanguage;
}

/** Draws the form again in another language, with all that it holds, and files nothing. */
export const redrawPath = '/aduan/bahasa';

/** The way to another language, for above the form. */
export function formLanguages(language: PageLanguage): Html {
  return html`${firstButton('aduan')}${languageButtons(language, { form: 'aduan', path: redrawPath })}`;
}

/** The form that needs no JavaScript. What is wrong stands on top with links, and again at each field (GOV.UK's error summary). `novalidate`: a browser's own bubble speaks the browser's language and names one fault at a time. */
export function complaintForm(form: ComplaintForm, city: City, language: PageLanguage): Html {
  const texts = language.texts.form;
  const around = { city, said: saidAt(form.problems), language };
  const { notice, language: spoken } = cityWords(city, language.code);
  const { text, mark } = around.said('teks');
  return html`${problemSummary({ problems: form.problems, keptCount: form.kept.length }, language)}
    <h1>${texts.title}</h1>
    <p>${texts.textHint}</p>
    ${sharedLink(form, language)}
    <form id="aduan" method="post" action="${language.address('/aduan')}" enctype="multipart/form-data" autocomplete="off" novalidate>
      <input type="hidden" name="formulir" value="${form.token}" />
      ${form.isShared ? html`<input type="hidden" name="bersama" value="ya" />` : ''}
      ${form.problems.length === 0 ? '' : html`<input type="hidden" name="diperiksa" value="ya" />`}
      <p class="isian">
        <label for="teks">${texts.textLabel}</label>
        ${text}
        <textarea id="teks" name="teks" rows="8" required minlength="${textMinLength}" maxlength="${textMaxLength}" ${mark}>${form.text}</textarea>
      </p>
      ${filesField(form, around)} ${placeFields(form, around)} ${routeFields(form, around)} ${personFields(form, around)}
      <p class="petunjuk" lang="${spoken}">${notice.text} (${notice.controller}; ${notice.legalBasis})</p>
      <button type="submit">${texts.send}</button>
    </form>
    <p><a href="${language.address('/lacak')}">${texts.trackLink}</a></p>`;
}

/** The browser's own memory of forms is a trace, too. Only where following a link loses nothing. */
function sharedLink({ isShared, agencyId, text }: ComplaintForm, language: PageLanguage): Html | string {
  if (isShared || text !== '') return '';
  const address = `/aduan?${new URLSearchParams({ bersama: 'ya', ...(agencyId === '' ? {} : { agency: agencyId }) }).toString()}`;
  return html`<p><a href="${language.address(address)}">${language.texts.form.shared}</a></p>`;
}

/** What it is about and who should see to it. Both may be left to the officers. The box, where it takes over, reads from the page whose a category is. */
function routeFields(form: ComplaintForm, { city, said, language }: Around): Html {
  const { form: texts, whoReads } = language.texts;
  const reader = officialReader(city, null)?.name ?? whoReads.coordinatorAndAdmin;
  return html`<p class="isian">
      <label for="kategori">${texts.category}</label>
      ${said('kategori').text}
      <select id="kategori" name="kategori" ${said('kategori').mark}>
        <option value="">${texts.agencyByOfficer}</option>
        ${city.categories.map(({ categoryId, agencyId, name }) => html`<option lang="id" value="${categoryId}" data-agency="${agencyId}" ${categoryId === form.categoryId ? 'selected' : ''}>${name}</option>`)}
      </select>
    </p>
    <p class="isian">
      <label for="instansi">${texts.agency} ${form.agencyId === '' ? '' : html`<span class="petunjuk">${texts.agencyNotItsBusiness}</span>`}</label>
      ${said('instansi').text}
      <select id="instansi" name="instansi" ${said('instansi').mark}>
        <option value="">${texts.agencyByOfficer}</option>
        ${agencyOptions(city, form.agencyId, language)}
      </select>
    </p>
    <label class="pilihan">
      <input type="checkbox" name="petugas" value="ya" ${form.isAboutOfficial ? 'checked' : ''} />
      <span>${texts.officialLabel}<span class="petunjuk">${whoReads.official(reader)} ${whoReads.others}</span></span>
    </label>`;
}
