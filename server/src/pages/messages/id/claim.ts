/** `/klaim`: where the private reply to a post leads. */
export const claimId = {
  title: 'Keluhan Anda sudah dicatat',
  heading: 'Keluhan Anda sudah kami catat',
  thanks: 'Terima kasih sudah bercerita.',
  what: (city: string) =>
    `Anda menulis keluhan di media sosial, dan admin akun resmi ${city} mencatatnya sebagai aduan supaya ada petugas yang menanganinya. Admin itu lalu mengirimi Anda tautan ini lewat pesan langsung, bersama nomor aduannya.`,
  nextTitle: 'Kabar selanjutnya',
  next: 'Jawaban untuk Anda disampaikan di percakapan yang sama, oleh admin yang mengirim tautan ini. Ada yang ingin ditanyakan atau ditambahkan? Balas saja pesannya.',
  prepare: 'Supaya cepat dibantu, siapkan:',
  number: 'nomor aduan dari pesan itu;',
  account: 'akun yang Anda pakai waktu menulis keluhan, karena dari situ admin tahu bahwa ini benar Anda;',
  more: 'foto, tempat, atau waktu kejadian, kalau ada yang belum Anda ceritakan.',
  whyTitle: 'Mengapa isinya tidak ada di sini',
  why: 'Halaman ini sengaja tidak menampilkan isi aduan, supaya orang lain yang menemukan tautannya tidak bisa membacanya.',
  notYours: 'Pesan itu bukan untuk Anda? Abaikan saja. Membuka halaman ini tidak menyimpan apa pun tentang Anda.',
};
export type ClaimMessages = typeof claimId;
