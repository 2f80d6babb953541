import type { City, Unit } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { type Html, page } from './page.ts';
import { qrCode } from './qr-code.ts';

export interface PosterPage {
  readonly city: City;
  /** Whose poster it is; null for the whole city's. */
  readonly unit: Unit | null;
  /** Of the API, as citizens reach it. */
  readonly publicOrigin: string;
}

/** `/poster`: one sheet of A4 for a counter or a wall, with a QR code to the plain form. It is printed from the browser. */
export function posterPage({ city, unit, publicOrigin }: PosterPage): Html {
  const address = `${publicOrigin}/aduan${unit === null ? '' : `?agency=${encodeURIComponent(unit.unitId)}`}`;
  return page({
    title: `Poster kotak aduan ${unit?.shortName ?? unit?.name ?? city.name}`,
    stylesheet: '/poster.css',
    body: html`<p class="cetak-dulu">Cetak selembar A4 dari peramban Anda: tekan Ctrl+P, atau buka menu lalu pilih Cetak. <a href="/pasang/">Kembali</a></p>
      <article class="poster">
        <header>
          <p class="kota">${city.name}</p>
          <h1>${unit?.name ?? `Pemerintah ${city.name}`}</h1>
        </header>
        <p class="ajakan">Ada keluhan? Sampaikan di sini.</p>
        ${qrCode({ text: address, label: `Kode QR ke ${address}` })}
        <p class="cara">Pindai dengan kamera HP, atau ketik alamat ini di peramban:</p>
        <p class="alamat-poster">${withoutScheme(address)}</p>
        <ul>
          <li>Yang Anda tulis tidak tampil untuk umum.</li>
          <li>Anda mendapat kode untuk melihat siapa yang menangani dan kapan paling lambat dijawab.</li>
          <li>Nama boleh disembunyikan.</li>
        </ul>
        <footer>
          Ada yang menghubungi Anda atas nama kami? Cocokkan dulu akun atau nomornya di <strong>${withoutScheme(`${publicOrigin}/kanal`)}</strong>. Petugas
          tidak pernah meminta kode lacak Anda.
        </footer>
      </article>`,
  });
}

/** As people type it. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
