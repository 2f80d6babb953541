import { type City, type ComplaintReceipt, formatTrackingCode, textMaxLength, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { type Html, page } from './page.ts';
import { formatTime } from './format-time.ts';

export interface ComplaintForm {
  readonly token: string;
  readonly agencyId: string;
  readonly text: string;
  readonly identity: string;
  readonly name: string;
  readonly contact: string;
  readonly error: string | null;
}

const identityChoices = [
  { value: 'named', label: 'Dengan nama', hint: 'Petugas yang menangani tahu siapa yang harus dijawab.' },
  { value: 'withheld', label: 'Nama disembunyikan', hint: 'Hanya koordinator kota yang tahu nama Anda.' },
  { value: 'none', label: 'Tanpa nama', hint: 'Tak seorang pun tahu nama Anda. Jawaban hanya bisa dilihat dengan kode.' },
] as const;

/** `/aduan`: the box, and inside it the form that works without JavaScript. Where the box comes up, the form gives way. */
export function complaintPage(form: ComplaintForm, city: City): Html {
  return page({
    title: `Tulis aduan: ${city.name}`,
    script: '/kotak-aduan-inline.js',
    body: html`<kotak-aduan isolation="inline" layout="page" ${form.agencyId === '' ? '' : html`agency="${form.agencyId}"`}
      >${plainForm(form, city)}</kotak-aduan
    >`,
  });
}

/** After a form came back with something to put right: the form alone, so that what was typed stays. */
export function refusedComplaintPage(form: ComplaintForm, city: City): Html {
  return page({ title: `Tulis aduan: ${city.name}`, body: plainForm(form, city) });
}

function plainForm(form: ComplaintForm, city: City): Html {
  return html`<h1>Ceritakan keluhan Anda</h1>
    <p>Isinya hanya dibaca petugas yang menangani. Aduan Anda tidak ditampilkan di mana pun.</p>
    ${form.error === null ? '' : html`<div class="keliru" role="alert"><p>${form.error}</p></div>`}
    <form method="post" action="/aduan" enctype="multipart/form-data">
      <input type="hidden" name="formulir" value="${form.token}" />
      <p class="isian">
        <label for="teks">Ada apa, di mana, dan sejak kapan?</label>
        <textarea id="teks" name="teks" rows="8" required minlength="3" maxlength="${textMaxLength}">${form.text}</textarea>
      </p>
      <p class="isian">
        <label for="foto">Foto atau PDF <span class="petunjuk">Boleh dikosongkan. Paling banyak 10 berkas, masing-masing sampai 10 MB.</span></label>
        <input id="foto" type="file" name="foto" multiple accept="image/jpeg,image/png,image/webp,application/pdf" />
      </p>
      <p class="isian">
        <label for="instansi">Siapa yang sebaiknya menangani?</label>
        <select id="instansi" name="instansi">
          <option value="">Biar petugas yang menentukan</option>
          ${city.units
            .filter((unit) => unit.kind === 'agency')
            .map((unit) => html`<option value="${unit.unitId}" ${unit.unitId === form.agencyId ? 'selected' : ''}>${unit.name}</option>`)}
        </select>
      </p>
      <fieldset>
        <legend>Nama Anda</legend>
        ${identityChoices.map(
          ({ value, label, hint }) =>
            html`<label class="pilihan">
              <input type="radio" name="identitas" value="${value}" ${value === form.identity ? 'checked' : ''} />
              <span>${label}<span class="petunjuk">${hint}</span></span>
            </label>`,
        )}
      </fieldset>
      <p class="isian">
        <label for="nama">Nama lengkap <span class="petunjuk">Kosongkan kalau Anda memilih tanpa nama.</span></label>
        <input id="nama" type="text" name="nama" maxlength="120" autocomplete="name" value="${form.name}" />
      </p>
      <p class="isian">
        <label for="kontak">Nomor WhatsApp atau surel <span class="petunjuk">Boleh dikosongkan. Hanya untuk mengabari Anda.</span></label>
        <input id="kontak" type="text" name="kontak" maxlength="200" value="${form.contact}" />
      </p>
      <p class="petunjuk">${city.notice.text} (${city.notice.controller}; ${city.notice.legalBasis})</p>
      <button type="submit">Kirim aduan</button>
    </form>
    <p><a href="/lacak">Sudah punya kode? Lihat aduan Anda</a></p>`;
}

/** The one time that the code is shown: the server keeps only its hash. */
export function receivedPage({ receipt, trackingCode, city }: { receipt: ComplaintReceipt; trackingCode: TrackingCode; city: City }): Html {
  return page({
    title: 'Aduan Anda sudah kami terima',
    body: html`<h1>Aduan Anda sudah kami terima</h1>
      <p>Simpan kode ini, hanya Anda yang memilikinya. Foto layar ini atau salin kodenya sekarang; kami tidak bisa menampilkannya lagi.</p>
      <p class="kode">${formatTrackingCode(trackingCode)}</p>
      <dl>
        <dt>Nomor aduan</dt>
        <dd>${receipt.complaintNumber}</dd>
        <dt>Ditangani</dt>
        <dd>${receipt.unit.name}</dd>
        ${
          receipt.dueAt === null
            ? ''
            : html`<dt>Dijawab paling lambat</dt>
                <dd>${formatTime(receipt.dueAt, city.timeZone)}</dd>`
        }
      </dl>
      <p>Dengan kode itu Anda bisa melihat perkembangan, membaca jawaban, dan membalas.</p>
      <p><a class="tombol" href="/lacak">Lihat aduan Anda</a></p>`,
  });
}
