import { html } from 'hono/html';
import { type Html, page } from './page.ts';

/** `/klaim`: opens nothing by itself. Who is meant is known from the direct message, not from having the address. */
export function claimPage(cityName: string): Html {
  return page({
    title: 'Keluhan Anda sudah dicatat',
    body: html`<h1>Keluhan Anda sudah kami catat</h1>
      <p>Terima kasih sudah bercerita.</p>
      <p>
        Anda menulis keluhan di media sosial, dan admin akun resmi ${cityName} mencatatnya sebagai aduan supaya ada petugas yang menanganinya. Admin itu lalu
        mengirimi Anda tautan ini lewat pesan langsung, bersama nomor aduannya.
      </p>
      <h2>Kabar selanjutnya</h2>
      <p>
        Jawaban untuk Anda disampaikan di percakapan yang sama, oleh admin yang mengirim tautan ini. Ada yang ingin ditanyakan atau ditambahkan? Balas saja
        pesannya.
      </p>
      <p>Supaya cepat dibantu, siapkan:</p>
      <ul>
        <li>nomor aduan dari pesan itu;</li>
        <li>akun yang Anda pakai waktu menulis keluhan, karena dari situ admin tahu bahwa ini benar Anda;</li>
        <li>foto, tempat, atau waktu kejadian, kalau ada yang belum Anda ceritakan.</li>
      </ul>
      <h2>Mengapa isinya tidak ada di sini</h2>
      <p>Halaman ini sengaja tidak menampilkan isi aduan, supaya orang lain yang menemukan tautannya tidak bisa membacanya.</p>
      <p>Pesan itu bukan untuk Anda? Abaikan saja. Membuka halaman ini tidak menyimpan apa pun tentang Anda.</p>
      <p><a href="/aduan">Tulis aduan baru</a></p>`,
  });
}
