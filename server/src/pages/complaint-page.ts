import { type City, type ComplaintReceipt, formatTrackingCode, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { type ComplaintForm, complaintForm } from './complaint-form.ts';
import { formatTime } from './format-time.ts';
import { type Html, page } from './page.ts';

/** `/aduan`: the box, and inside it the form that works without JavaScript. Where the box comes up, the form gives way. */
export function complaintPage(form: ComplaintForm, city: City): Html {
  return page({
    title: `Tulis aduan: ${city.name}`,
    script: '/kotak-aduan-inline.js',
    body: html`<kotak-aduan isolation="inline" layout="page" ${form.agencyId === '' ? '' : html`agency="${form.agencyId}"`}
      >${complaintForm(form, city)}</kotak-aduan
    >`,
  });
}

/** After a form came back with something to put right: the form alone, so that what was typed stays. */
export function refusedComplaintPage(form: ComplaintForm, city: City): Html {
  return page({ title: `Belum terkirim: tulis aduan, ${city.name}`, body: complaintForm(form, city) });
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
