import { type City, contactMaxLength, nameMaxLength, textMaxLength, textMinLength } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { FormField, FormProblem } from './form-problem.ts';
import type { Html } from './page.ts';

export interface ComplaintForm {
  readonly token: string;
  readonly agencyId: string;
  readonly text: string;
  readonly identity: string;
  readonly name: string;
  readonly contact: string;
  readonly problems: readonly FormProblem[];
  /** A browser gives no page its files back. */
  readonly hadFiles: boolean;
}

const identityChoices = [
  { value: 'named', label: 'Dengan nama', hint: 'Petugas yang menangani tahu siapa yang harus dijawab.' },
  { value: 'withheld', label: 'Nama disembunyikan', hint: 'Hanya koordinator kota yang tahu nama Anda.' },
  { value: 'none', label: 'Tanpa nama', hint: 'Tak seorang pun tahu nama Anda. Jawaban hanya bisa dilihat dengan kode.' },
] as const;

const filesAgain = 'Pilih lagi foto atau PDF Anda: peramban tidak menyimpan pilihan yang tadi.';

/** The form that needs no JavaScript. What is wrong stands on top with links, and again at each field (GOV.UK's error summary). */
export function complaintForm(form: ComplaintForm, city: City): Html {
  const said = problemsAt(form);
  return html`${summary(form)}
    <h1>Ceritakan keluhan Anda</h1>
    <p>Isinya hanya dibaca petugas yang menangani. Aduan Anda tidak ditampilkan di mana pun.</p>
    <form method="post" action="/aduan" enctype="multipart/form-data">
      <input type="hidden" name="formulir" value="${form.token}" />
      <p class="isian">
        <label for="teks">Ada apa, di mana, dan sejak kapan?</label>
        ${said('teks').text}
        <textarea id="teks" name="teks" rows="8" required minlength="${textMinLength}" maxlength="${textMaxLength}" ${said('teks').mark}>${form.text}</textarea>
      </p>
      <p class="isian">
        <label for="foto">Foto atau PDF <span class="petunjuk">Boleh dikosongkan. Paling banyak 10 berkas, masing-masing sampai 10 MB.</span></label>
        ${said('foto').text}
        <input id="foto" type="file" name="foto" multiple accept="image/jpeg,image/png,image/webp,application/pdf" ${said('foto').mark} />
      </p>
      <p class="isian">
        <label for="instansi">Siapa yang sebaiknya menangani?</label>
        ${said('instansi').text}
        <select id="instansi" name="instansi" ${said('instansi').mark}>
          <option value="">Biar petugas yang menentukan</option>
          ${city.units
            .filter((unit) => unit.kind === 'agency')
            .map((unit) => html`<option value="${unit.unitId}" ${unit.unitId === form.agencyId ? 'selected' : ''}>${unit.name}</option>`)}
        </select>
      </p>
      <fieldset>
        <legend>Nama Anda</legend>
        ${said('identitas').text}
        ${identityChoices.map(
          ({ value, label, hint }, index) =>
            html`<label class="pilihan">
              <input type="radio" name="identitas" value="${value}" ${index === 0 ? html`id="identitas"` : ''} ${value === form.identity ? 'checked' : ''} />
              <span>${label}<span class="petunjuk">${hint}</span></span>
            </label>`,
        )}
      </fieldset>
      <p class="isian">
        <label for="nama">Nama lengkap <span class="petunjuk">Kosongkan kalau Anda memilih tanpa nama.</span></label>
        ${said('nama').text}
        <input id="nama" type="text" name="nama" maxlength="${nameMaxLength}" autocomplete="name" value="${form.name}" ${said('nama').mark} />
      </p>
      <p class="isian">
        <label for="kontak">Nomor WhatsApp atau surel <span class="petunjuk">Boleh dikosongkan. Hanya untuk mengabari Anda.</span></label>
        ${said('kontak').text}
        <input id="kontak" type="text" name="kontak" maxlength="${contactMaxLength}" value="${form.contact}" ${said('kontak').mark} />
      </p>
      <p class="petunjuk">${city.notice.text} (${city.notice.controller}; ${city.notice.legalBasis})</p>
      <button type="submit">Kirim aduan</button>
    </form>
    <p><a href="/lacak">Sudah punya kode? Lihat aduan Anda</a></p>`;
}

/** `autofocus`, so that a screen reader begins with it although no script moves the focus. */
function summary({ problems, hadFiles }: ComplaintForm): Html {
  if (problems.length === 0) return html``;
  return html`<div class="keliru" role="alert" tabindex="-1" autofocus>
    <h2>Aduan Anda belum terkirim</h2>
    <p>Tulisan Anda masih ada. Periksa ini, lalu kirim lagi:</p>
    <ul>
      ${problems.map(({ field, text }) => (field === null ? html`<li>${text}</li>` : html`<li><a href="#${field}">${text}</a></li>`))}
      ${hadFiles ? html`<li><a href="#foto">${filesAgain}</a></li>` : ''}
    </ul>
  </div>`;
}

/** What is said at a field, and the attributes that tie it to the field. */
function problemsAt({ problems, hadFiles }: ComplaintForm): (field: FormField) => { text: Html | string; mark: Html | string } {
  return (field) => {
    const found = problems.find((problem) => problem.field === field);
    const isOnlyAgain = found === undefined && field === 'foto' && hadFiles && problems.length > 0;
    const text = isOnlyAgain ? filesAgain : found?.text;
    if (text === undefined) return { text: '', mark: '' };
    return {
      text: html`<span class="salah" id="salah-${field}">${text}</span>`,
      mark: isOnlyAgain ? html`aria-describedby="salah-${field}"` : html`aria-describedby="salah-${field}" aria-invalid="true"`,
    };
  };
}
