import { trackingShellEn } from '../../messages/en/shell.ts';
import { trackingShellId } from '../../messages/id/shell.ts';
import { inLanguage } from '../../messages/in-language.ts';
import { trackingShellJv } from '../../messages/jv/shell.ts';
import { trackingShellSu } from '../../messages/su/shell.ts';
import { KotakAduan, type ShownPage } from '../kotak-aduan/kotak-aduan.ts';
import { warnDeveloper } from '../warn-developer.ts';

/**
 * The way from a tracking code to what became of the complaint, on an agency's page, in a frame of the city's own origin. The page around
 * it can't read the code: outside of the city's own pages there is no other way to show it.
 *
 * @summary Lacak aduan: pengunjung memasukkan kode lacak, lalu melihat sampai mana aduannya. Kodenya tidak terbaca oleh halaman Anda.
 * @attr {string} api - Alamat server kota, misalnya `https://aduan.kota.go.id`. Tidak perlu diisi kalau skripnya dari server itu; wajib kalau dipasang lewat npm.
 * @attr {'frame' | 'inline'} isolation - Cara kode dilindungi. `inline` hanya berlaku di halaman milik kota sendiri; di tempat lain selalu `frame`.
 * @attr {'box' | 'page'} layout - Tampilan: `box` sebagai kotak, `page` menyatu dengan halaman.
 * @attr {'id' | 'jv' | 'su' | 'en'} locale - Bahasa yang dipakai lebih dulu: Indonesia, Jawa, Sunda, atau Inggris. Pengunjung bisa menggantinya.
 * @attr {'auto' | 'light' | 'dark'} theme - Warna. `auto` mengikuti setelan perangkat pengunjung; pakai `light` kalau situs Anda selalu terang.
 * @event aduan-ready - Kode sudah bisa dimasukkan. Tidak membawa apa-apa.
 * @slot - Tautan ke halaman lacak kota, untuk pengunjung tanpa JavaScript dan untuk situs yang belum didaftarkan kota.
 * @csspart frame - Bingkainya (`<iframe>`).
 * @csspart fallback - Baris berisi tautan yang menggantikannya kalau tidak bisa tampil.
 * @cssproperty --aduan-accent-color - Warna tombol, tautan, dan garis fokus. Di dalam bingkai, warna yang membuat tulisan sulit dibaca tidak dipakai.
 * @cssproperty --aduan-on-accent-color - Warna tulisan di atas warna tombol.
 * @cssproperty --aduan-surface-color - Warna latar.
 * @cssproperty --aduan-text-color - Warna tulisan.
 * @cssproperty --aduan-border-radius - Lengkung sudut, dalam px; di dalam bingkai paling banyak 32px.
 */
export class LacakAduan extends KotakAduan {
  protected override get shown(): ShownPage {
    const texts = inLanguage(this.locale, { id: trackingShellId, jv: trackingShellJv, su: trackingShellSu, en: trackingShellEn });
    return { page: 'lacak', frame: 'bingkai-lacak', script: 'lacak-aduan-inline.js', tag: 'lacak-aduan-view', name: 'Lacak Aduan', texts };
  }

  protected override get isInline(): boolean {
    if (this.isolation === 'inline' && !this.isOwnPage)
      warnDeveloper('<lacak-aduan isolation="inline"> is only for pages of the city’s own: the page could read the tracking code. A frame is shown.');
    return this.isOwnPage && this.isolation !== 'frame';
  }
}
