import { html } from 'hono/html';
import { type Html, page } from './page.ts';

/** For somebody who mistyped an address, or followed an old link. */
export function notFoundPage(): Html {
  return page({
    title: 'Halaman ini tidak ada',
    body: html`<h1>Halaman ini tidak ada</h1>
      <p>Mungkin alamatnya salah ketik, atau tautannya sudah lama. Aduan yang pernah Anda kirim tetap aman.</p>
      <p><a class="tombol" href="/aduan">Tulis aduan</a></p>
      <p><a href="/lacak">Sudah punya kode? Lihat aduan Anda</a></p>
      <p><a href="/">Ke halaman depan</a></p>`,
  });
}
