import { type City, type ComplaintReceipt, formatTrackingCode, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { ComplaintFormValues } from './complaint-form-values.ts';
import { emergencyNotice } from './emergency-notice.ts';
import { type Html, page } from './page.ts';
import { qrCode } from './qr-code.ts';
import { shortProof } from './short-proof.ts';

export interface Received {
  readonly receipt: ComplaintReceipt;
  readonly trackingCode: TrackingCode;
  readonly values: Pick<ComplaintFormValues, 'text' | 'identity' | 'kept'>;
  readonly publicOrigin: string;
  readonly city: City;
}

/** The one time that the code is shown: the server keeps only its hash. */
export function receivedPage({ receipt, trackingCode, values, publicOrigin, city }: Received): Html {
  const code = formatTrackingCode(trackingCode);
  return page({
    title: 'Aduan Anda sudah kami terima',
    body: html`${emergencyNotice(values.text, city)}
      <h1>Aduan Anda sudah kami terima</h1>
      <p>Simpan kode ini, hanya Anda yang memilikinya. Foto layar ini, cetak, atau salin kodenya sekarang; kami tidak bisa menampilkannya lagi.</p>
      <p class="kode">${code}</p>
      ${qrCode({ text: `${publicOrigin}/lacak#${code}`, label: 'Kode QR yang berisi kode lacak Anda' })}
      <p>Dengan kode itu Anda bisa melihat perkembangan, membaca jawaban, dan membalas.</p>
      <p>Kalau hilang, petugas bisa memberi kode baru lewat kontak Anda; tanpa kontak, tidak bisa.</p>
      ${shortProof({ receipt, files: values.kept.map(({ kind }) => kind), city })}
      ${
        values.identity === 'none'
          ? html`<p class="petunjuk">Anda melapor tanpa nama. Kalau nanti membawa aduan ini ke Ombudsman, siapkan nama dan alamat Anda.</p>`
          : ''
      }
      <form class="tombol-berderet" method="post" action="/lacak">
        <input type="hidden" name="kode" value="${code}" />
        <button type="submit">Lihat aduan Anda</button>
        <button type="submit" formaction="/lacak/bukti" class="kedua">Bukti lapor lengkap</button>
      </form>`,
  });
}
