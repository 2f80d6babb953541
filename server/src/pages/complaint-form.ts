import { whoReadsId } from '@kotak-aduan/api-client/messages/who-reads-id';
import { type City, textMaxLength, textMinLength } from '@kotak-aduan/api-client/schemas';
import { officialReader } from '@kotak-aduan/api-client/schemas/official-reader';
import { html } from 'hono/html';
import type { ComplaintFormValues } from './complaint-form-values.ts';
import { filesField } from './files-field.ts';
import type { FormProblem } from './form-problem.ts';
import type { Html } from './page.ts';
import { personFields } from './person-fields.ts';
import { placeFields } from './place-fields.ts';
import { problemSummary } from './problem-summary.ts';
import { saidAt, type SaidAt } from './said-at.ts';

export interface ComplaintForm extends ComplaintFormValues {
  readonly token: string;
  readonly problems: readonly FormProblem[];
}

/** The form that needs no JavaScript. What is wrong stands on top with links, and again at each field (GOV.UK's error summary). */
export function complaintForm(form: ComplaintForm, city: City): Html {
  const said = saidAt(form.problems);
  return html`${problemSummary({ problems: form.problems, keptCount: form.kept.length })}
    <h1>Ceritakan keluhan Anda</h1>
    <p>Hanya petugas yang menangani dan mengawasinya yang bisa membaca. Aduan Anda tidak ditampilkan di mana pun.</p>
    ${sharedLink(form)}
    <form method="post" action="/aduan" enctype="multipart/form-data" autocomplete="off">
      <input type="hidden" name="formulir" value="${form.token}" />
      ${form.isShared ? html`<input type="hidden" name="bersama" value="ya" />` : ''}
      <p class="isian">
        <label for="teks">Ada apa, di mana, dan sejak kapan?</label>
        ${said('teks').text}
        <textarea id="teks" name="teks" rows="8" required minlength="${textMinLength}" maxlength="${textMaxLength}" ${said('teks').mark}>${form.text}</textarea>
      </p>
      ${filesField(form, said)} ${placeFields(form, { city, said })} ${routeFields(form, { city, said })} ${personFields(form, { city, said })}
      <p class="petunjuk">${city.notice.text} (${city.notice.controller}; ${city.notice.legalBasis})</p>
      <button type="submit">Kirim aduan</button>
    </form>
    <p><a href="/lacak">Sudah punya kode? Lihat aduan Anda</a></p>`;
}

/** The browser's own memory of forms is a trace, too. Only where following a link loses nothing. */
function sharedLink({ isShared, agencyId, text }: ComplaintForm): Html | string {
  if (isShared || text !== '') return '';
  const address = `/aduan?${new URLSearchParams({ bersama: 'ya', ...(agencyId === '' ? {} : { agency: agencyId }) }).toString()}`;
  return html`<p><a href="${address}">Ini HP atau komputer bersama? Buka formulir yang tidak diingat peramban</a></p>`;
}

const letOfficersDecide = 'Biar petugas yang menentukan';

/** What it is about and who should see to it. Both may be left to the officers. The box, where it takes over, reads from the page whose a category is. */
function routeFields(form: ComplaintForm, { city, said }: { city: City; said: SaidAt }): Html {
  const reader = officialReader(city, null)?.name ?? whoReadsId.coordinatorAndAdmin;
  return html`<p class="isian">
      <label for="kategori">Tentang apa?</label>
      ${said('kategori').text}
      <select id="kategori" name="kategori" ${said('kategori').mark}>
        <option value="">${letOfficersDecide}</option>
        ${city.categories.map(({ categoryId, agencyId, name }) => html`<option value="${categoryId}" data-agency="${agencyId}" ${categoryId === form.categoryId ? 'selected' : ''}>${name}</option>`)}
      </select>
    </p>
    <p class="isian">
      <label for="instansi">Siapa yang sebaiknya menangani?</label>
      ${said('instansi').text}
      <select id="instansi" name="instansi" ${said('instansi').mark}>
        <option value="">${letOfficersDecide}</option>
        ${city.units
          .filter((unit) => unit.kind === 'agency')
          .map((unit) => html`<option value="${unit.unitId}" ${unit.unitId === form.agencyId ? 'selected' : ''}>${unit.name}</option>`)}
      </select>
    </p>
    <label class="pilihan">
      <input type="checkbox" name="petugas" value="ya" ${form.isAboutOfficial ? 'checked' : ''} />
      <span>Ini tentang petugas<span class="petunjuk">${whoReadsId.official(reader)} ${whoReadsId.others}</span></span>
    </label>`;
}
