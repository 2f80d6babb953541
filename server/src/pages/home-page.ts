import type { City } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { DemoSite } from '../serving/demo-sites.ts';
import { type Html, page } from './page.ts';

/** What kind of page each sample site is, by its folder in `demo/`. */
const kinds: Readonly<Record<string, string>> = {
  dpupr: 'Situs lama: tata letak dari tabel, gaya yang mengenai semua unsur.',
  dispendukcapil: 'Situs modern: mode gelap, daftar akun resmi memakai warna situsnya; kotak aduan, yang terlindung, memakai warnanya sendiri.',
  dlh: 'Situs berpengaman ketat: hanya mengizinkan kotak aduan dari server kota.',
};

/** `/`: what a citizen, an officer and somebody who tries it out look for. */
export function homePage(city: City, sites: readonly DemoSite[]): Html {
  return page({
    title: `Kotak Aduan ${city.name}`,
    body: html`<h1>Kotak Aduan ${city.name}</h1>
      <p>Sampaikan keluhan Anda langsung kepada petugas. Hanya yang menangani dan mengawasinya yang bisa membaca.</p>
      <p><a class="tombol" href="/aduan">Tulis aduan</a></p>
      <p><a href="/lacak">Sudah punya kode? Lihat aduan Anda</a></p>
      <p><a href="/kanal">Akun dan nomor resmi kota</a></p>
      <p><a href="/meja/">Untuk petugas: masuk ke meja aduan</a></p>
      <p><a href="/pasang/">Untuk pengelola situs dinas: pasang kotak aduan di situs Anda</a></p>
      ${sites.length === 0 ? '' : sampleSites(city, sites)}`,
  });
}

function sampleSites(city: City, sites: readonly DemoSite[]): Html {
  const units = new Map(city.sites.map(({ origin, unitId }) => [origin, city.units.find((unit) => unit.unitId === unitId)]));
  const listed = sites.filter((site) => units.has(originOf(site)));
  const unlisted = sites.filter((site) => !units.has(originOf(site)));
  return html`<h2>Situs contoh</h2>
    <p>Beginilah kotak aduan tampil di situs dinas.</p>
    <ul class="daftar">
      ${listed.map((site) => {
        const unit = units.get(originOf(site));
        return entry({ site, name: unit?.shortName ?? unit?.name ?? site.name, kind: kinds[site.name] ?? '' });
      })}
      ${unlisted.map((site) =>
        entry({
          site,
          name: 'Situs yang belum terdaftar',
          kind: 'Bukan situs dinas: alamatnya tidak ada di daftar kota, jadi pengunjungnya hanya mendapat tautan ke halaman aduan kota.',
        }),
      )}
    </ul>`;
}

function entry({ site, name, kind }: { site: DemoSite; name: string; kind: string }): Html {
  return html`<li>
    <a href="${originOf(site)}/">${name}</a>
    <span class="petunjuk">${kind}</span>
    <span class="alamat">${site.host}</span>
  </li>`;
}

function originOf({ host }: DemoSite): string {
  return `http://${host}`;
}
