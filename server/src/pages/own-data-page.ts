import type { OwnData } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { contactNames } from './contact-names.ts';
import { formatTime } from './format-time.ts';
import { type Html, page } from './page.ts';

/** `/lacak/data`: everything that is kept of this person with this complaint, to read and to print. */
export function ownDataPage(data: OwnData, trackingToken: string): Html {
  const { complaint, contact, consents, messages, requests } = data;
  const time = (at: string): string => formatTime(at, complaint.timeZone);
  return page({
    title: 'Data Anda',
    stylesheet: '/lacak.css',
    body: html`<h1>Data Anda</h1>
      <p>Inilah semua yang kami simpan tentang Anda untuk aduan ${complaint.complaintNumber}, per ${time(data.exportedAt)}.</p>
      <dl>
        ${row('Penanggung jawab data', data.controller)} ${row('Dasar hukum', data.legalBasis)} ${row('Nama', nameOf(data))}
        ${row('Kontak', contact === null ? 'tidak kami simpan' : `${contactNames[contact.kind]} ${contact.value}`)}
        ${row('Boleh dikabari lewat kontak itu', yesNo(consents.contactNotices))} ${row('Foto boleh ditampilkan kota', yesNo(consents.publishPhotos))}
        ${row('Diterima', time(complaint.receivedAt))} ${row('Berkas', `${complaint.attachments.length}`)} ${row('Pesan', `${messages.length}`)}
        ${row('Permintaan tentang data', `${requests.length}`)}
      </dl>
      ${data.isNameWithheld ? html`<p class="petunjuk">Nama dan kontak tidak kami tampilkan utuh, karena Anda meminta nama disembunyikan dan kode bisa jatuh ke tangan orang lain.</p>` : ''}
      <h2>Isi aduan</h2>
      <p class="isi kartu">${complaint.text}</p>
      <details class="lipatan">
        <summary>Semuanya, untuk dibaca komputer (JSON)</summary>
        <pre class="sidik">${JSON.stringify(data, null, 2)}</pre>
      </details>
      <form class="layar-saja" method="post" action="/lacak/kembali">
        <input type="hidden" name="lacak" value="${trackingToken}" />
        <button type="submit" class="kedua">Kembali ke aduan</button>
      </form>`,
  });
}

function row(name: string, value: string): Html {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}

function yesNo(isAgreed: boolean): string {
  return isAgreed ? 'ya' : 'tidak';
}

function nameOf({ complaint, isNameWithheld }: OwnData): string {
  if (complaint.identity === 'none') return 'tidak Anda berikan';
  return isNameWithheld ? `${complaint.name ?? ''} (disembunyikan)` : (complaint.name ?? '');
}
