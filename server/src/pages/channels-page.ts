import type { City, ListedAccount } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { type Html, page } from './page.ts';

const kindNames: Readonly<Record<ListedAccount['kind'], string>> = { account: 'Akun', phone: 'Telepon', whatsapp: 'WhatsApp', website: 'Situs' };
const platformNames: Readonly<Record<NonNullable<ListedAccount['platform']>, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  threads: 'Threads',
  tiktok: 'TikTok',
  youtube: 'YouTube',
};

export interface ChannelsPage {
  readonly city: City;
  readonly accounts: readonly ListedAccount[];
  /** Of the unit whose accounts these are; null for the whole city's. */
  readonly unitName: string | null;
}

/** `/kanal`: the official accounts and numbers, so that a person can tell a real one from a false one. */
export function channelsPage({ city, accounts, unitName }: ChannelsPage): Html {
  const units = new Map(accounts.map(({ unit }) => [unit.unitId, unit]));
  const hasSamples = accounts.some(({ isSample }) => isSample === true);
  return page({
    title: `Kanal resmi ${unitName ?? city.name}`,
    body: html`<h1>Kanal resmi ${unitName ?? city.name}</h1>
      <p>Ada yang menghubungi Anda atas nama pemerintah? Cocokkan dulu akun atau nomornya dengan daftar ini.</p>
      <p>Kalau tidak ada di sini, jangan berikan kode lacak, NIK, atau uang.</p>
      <p><strong>Akun dan petugas resmi tidak pernah meminta uang, kata sandi, kode OTP, atau kode lacak Anda.</strong></p>
      ${
        hasSamples
          ? html`<p class="keliru">
              Daftar ini masih contoh: akun dan nomornya karangan, supaya terlihat bentuknya. Kota mengisinya sebelum kotak aduan dipakai.
            </p>`
          : ''
      }
      ${accounts.length === 0 ? html`<p>Belum ada akun atau nomor yang didaftarkan${unitName === null ? '' : ' untuk dinas ini'}.</p>` : ''}
      ${[...units.values()].map(
        (unit) =>
          html`<h2>${unit.name}</h2>
            <ul class="daftar">
              ${accounts.filter((account) => account.unit.unitId === unit.unitId).map((account) => entry(account, city.timeZone))}
            </ul>`,
      )}
      ${unitName === null ? '' : html`<p><a href="/kanal">Lihat semua kanal resmi ${city.name}</a></p>`}
      <p><a href="/">Ke halaman depan</a></p>`,
  });
}

function entry({ kind, platform, handle, address, checkedAt, purpose, isSample }: ListedAccount, timeZone: string): Html {
  return html`<li>
    ${platform === null ? kindNames[kind] : platformNames[platform]}:
    ${isSample === true ? html`<strong>${handle}</strong>` : html`<a href="${address}">${handle}</a>`}
    ${purpose === undefined ? '' : html`<span class="petunjuk">${purpose}</span>`}
    <span class="petunjuk">${checkedAt === null ? 'Belum diperiksa.' : `Diperiksa ${dayOf(checkedAt, timeZone)}.`}</span>
  </li>`;
}

/** `22 November 2026`. A day has no hour: noon in UTC is that day from Sabang to Merauke. */
function dayOf(day: string, timeZone: string): string {
  return new Intl.DateTimeFormat('id-ID', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${day}T12:00:00Z`));
}
