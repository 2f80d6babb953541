import { codeMarkLength, contactKinds, contactMaxLength, formatTrackingCode, type City, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { contactNames } from './contact-names.ts';
import { type Html, page } from './page.ts';

export interface NewCodeValues {
  readonly complaintNumber: string;
  readonly kind: string;
  readonly value: string;
}

/** `/lacak/kode-baru`: for whoever lost the code and left a contact. */
export function newCodePage({ city, values, formToken, error }: { city: City; values: NewCodeValues; formToken: string; error: string | null }): Html {
  const kinds = contactKinds.filter((kind) => city.contactKinds.some((known) => known === kind));
  return page({
    title: 'Minta kode baru',
    body: html`<h1>Kode Anda hilang?</h1>
      <p>Kalau waktu melapor Anda meninggalkan kontak, petugas bisa menghubungi Anda dan mengganti kodenya. Tanpa kontak, kode tidak bisa diganti.</p>
      ${error === null ? '' : html`<div class="keliru" role="alert"><p>${error}</p></div>`}
      <form method="post" action="/lacak/kode-baru" autocomplete="off">
        <input type="hidden" name="formulir" value="${formToken}" />
        <p class="isian">
          <label for="nomor">Nomor aduan <span class="petunjuk">Misalnya 2026-7K3M9Q.</span></label>
          <input id="nomor" type="text" name="nomor" required maxlength="20" autocapitalize="characters" spellcheck="false" value="${values.complaintNumber}" />
        </p>
        <fieldset>
          <legend>Kontak yang Anda tinggalkan</legend>
          ${kinds.map(
            (kind, index) =>
              html`<label class="pilihan">
                <input type="radio" name="jenis" value="${kind}" required ${values.kind === kind || (values.kind === '' && index === 0) ? 'checked' : ''} />
                <span>${contactNames[kind]}</span>
              </label>`,
          )}
        </fieldset>
        <p class="isian">
          <label for="kontak">Nomor atau alamatnya</label>
          <input id="kontak" type="text" name="kontak" required maxlength="${contactMaxLength}" value="${values.value}" />
        </p>
        <button type="submit">Minta kode baru</button>
      </form>
      <p><a href="/lacak">Kodenya ketemu? Lihat aduan Anda</a></p>`,
  });
}

/** The same whatever is true of the complaint: it promises nothing that it can't keep. */
export function newCodeAskedPage({ code, hash }: { code: TrackingCode; hash: string }): Html {
  return page({
    title: 'Permintaan kode baru',
    body: html`<h1>Simpan kode baru ini</h1>
      <p>Kode ini <strong>belum berlaku</strong>. Kalau nomor aduan dan kontaknya cocok, petugas akan menghubungi Anda lewat kontak itu.</p>
      <p class="kode">${formatTrackingCode(code)}</p>
      <p>Petugas akan menanyakan tanda ini, supaya yakin Andalah yang meminta:</p>
      <p class="kode">${hash.slice(0, codeMarkLength).toUpperCase()}</p>
      <p>Sebutkan tandanya saja. <strong>Kodenya jangan disebutkan kepada siapa pun, juga tidak kepada petugas.</strong></p>
      <p>Setelah petugas membenarkan, kode lama mati dan kode baru ini berlaku.</p>
      <p><a href="/lacak">Coba kodenya nanti di sini</a></p>`,
  });
}
