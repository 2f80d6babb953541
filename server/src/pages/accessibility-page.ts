import type { City } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { type Html, page } from './page.ts';

/** `/aksesibilitas`: what was tried so that everybody can use the box, what was not, and where to say that something stands in the way. */
export function accessibilityPage({ name }: City): Html {
  return page({
    title: `Aksesibilitas: kotak aduan ${name}`,
    body: html`<h1>Kotak aduan untuk semua orang</h1>
      <p>
        Kotak aduan ini kami buat supaya bisa dipakai siapa saja: dengan jari, papan ketik, pembaca layar, huruf besar, atau suara. Acuannya WCAG 2.2 tingkat
        AA.
      </p>
      <h2>Ada yang menghalangi Anda?</h2>
      <p>
        <a href="/aduan">Ceritakan lewat kotak aduan</a>, boleh tanpa nama. Sebutkan bagian mana yang tidak bisa Anda pakai, dan apa yang Anda pakai, misalnya
        TalkBack di HP. Pilih “Biar petugas yang menentukan”, supaya sampai ke pengelolanya.
      </p>
      <p>
        Kalau kotaknya sama sekali tidak bisa Anda pakai, minta orang yang Anda percaya menuliskannya: di bawah “Nama” ada pilihan “Saya menulis untuk orang
        lain”. Atau hubungi nomor kota yang ada di <a href="/kanal">daftar kanal resmi</a>.
      </p>
      <h2>Yang sudah kami periksa</h2>
      <ul>
        <li>Setiap keadaan kotak, dalam empat bahasa, dengan warna terang, gelap, dan warna yang diatur sendiri di perangkat, dengan alat pemeriksa axe.</li>
        <li>Seluruh jalannya hanya dengan papan ketik: menulis, melampirkan foto, memilih tempat, mengirim, menyimpan kode, melihat jawaban, membalas.</li>
        <li>Apa yang dibacakan pembaca layar sepanjang jalan itu, menurut peramban Chromium.</li>
        <li>Layar sesempit 320 piksel, huruf dua kali lebih besar, dan jarak huruf yang dilonggarkan: tidak ada yang terpotong.</li>
        <li>Tombol cukup besar untuk jari, tidak ada yang bergerak sendiri, dan tidak ada batas waktu untuk menulis.</li>
        <li>Halaman tanpa JavaScript, untuk HP dan peramban lama.</li>
      </ul>
      <h2>Yang belum</h2>
      <ul>
        <li>Penyandang disabilitas belum mencobanya bersama kami.</li>
        <li>TalkBack, VoiceOver, NVDA, dan pembaca layar lain belum dicoba di perangkat sungguhan.</li>
        <li>Gambar peta tidak bisa dibacakan. Pakai daftar tempat, atau tulis alamatnya.</li>
        <li>Rekaman suara dan video tidak diberi teks. Foto dan dokumen dari dinas mungkin tanpa keterangan.</li>
        <li>Bahasa Jawa dan Sunda belum diperiksa penutur asli, dan jarang ada suara pembaca layarnya.</li>
      </ul>
      <p><a href="/">Ke halaman depan</a></p>`,
  });
}
