import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { BuiltFiles, sendFile } from '../serving/built-files.ts';
import type { DemoSite } from '../serving/demo-sites.ts';
import { mountComplaintPages } from './mount-complaint-pages.ts';
import { mountTrackingPages } from './mount-tracking-pages.ts';
import { boxPageHeaders, type Html, page, plainPageHeaders } from './page.ts';
import { show } from './show.ts';

const staticFolder = fileURLToPath(new URL('../../static', import.meta.url));

/** The small pages: the list of sample sites, where a claim link leads, the two for measuring. */
export function mountPages(app: Hono<AppEnvironment>, dependencies: Dependencies, { sites }: { sites: readonly DemoSite[] }): void {
  const files = new BuiltFiles(staticFolder);
  const { city } = dependencies.directory;
  mountComplaintPages(app, dependencies);
  mountTrackingPages(app, dependencies);
  app.get('/halaman.css', async (c) => (await sendFile(c, files, 'halaman.css', { 'Cache-Control': 'no-cache' })) ?? c.notFound());

  app.get('/', (c) => show(c, home(city.name, sites), plainPageHeaders));

  // The link opens nothing by itself: who is meant is known from the direct message, not from having the address.
  app.get('/klaim', (c) => show(c, claimPage(city.name), plainPageHeaders));

  for (const mode of ['inline', 'frame'] as const) {
    app.get(`/ukur/${mode}`, (c) => show(c, measurePage(mode), boxPageHeaders));
  }
}

function home(cityName: string, sites: readonly DemoSite[]): Html {
  return page({
    title: `Kotak Aduan ${cityName}`,
    body: html`<h1>Kotak Aduan ${cityName}</h1>
      <p>Sampaikan keluhan Anda langsung kepada petugas kota. Isinya hanya dibaca oleh yang menanganinya.</p>
      <p><a class="tombol" href="/aduan">Tulis aduan</a></p>
      <p><a href="/lacak">Lihat perkembangan aduan dengan kode lacak</a></p>
      <p><a href="/meja/">Masuk ke meja petugas</a></p>
      ${
        sites.length === 0
          ? ''
          : html`<h2>Situs contoh</h2>
              <p>Beginilah kotak aduan tampil di situs dinas.</p>
              <ul>
                ${sites.map((site) => html`<li><a href="http://${site.host}/">${site.host}</a></li>`)}
              </ul>`
      }`,
  });
}

function claimPage(cityName: string): Html {
  return page({
    title: 'Aduan Anda sudah dicatat',
    body: html`<h1>Aduan Anda sudah kami catat</h1>
      <p>
        Tautan ini kami kirim karena Anda menulis keluhan di media sosial dan petugas ${cityName} sudah mencatatnya. Nomor aduannya ada di pesan yang Anda
        terima.
      </p>
      <p>Halaman ini sengaja tidak menampilkan isi aduan, supaya orang lain yang menemukan tautannya tidak bisa membacanya.</p>
      <h2>Yang bisa Anda lakukan sekarang</h2>
      <p>
        Balas pesan langsung dari akun resmi kami, dari akun yang Anda pakai waktu menulis keluhan. Sebutkan nomor aduan dan apa yang ingin Anda tambahkan atau
        tanyakan. Petugas akan menjawab di percakapan itu.
      </p>
      <p>Pesan itu bukan untuk Anda? Abaikan saja, tidak ada data Anda yang tersimpan dari membuka halaman ini.</p>
      <p><a href="/aduan">Tulis aduan baru</a></p>`,
  });
}

function measurePage(mode: 'inline' | 'frame'): Html {
  return page({
    title: `Ukur: ${mode}`,
    script: mode === 'inline' ? '/kotak-aduan-inline.js' : '/kotak-aduan.js',
    body: html`<h1>Kotak aduan</h1>
      ${mode === 'inline' ? html`<kotak-aduan isolation="inline"></kotak-aduan>` : html`<kotak-aduan isolation="frame"></kotak-aduan>`}`,
  });
}
