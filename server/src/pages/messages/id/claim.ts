/** `/klaim`: where the private reply to a post leads. */
export const claimId = {
  heading: 'Keluhan Anda sudah kami catat',
  thanks: 'Terima kasih sudah bercerita.',
  what: (city: string) =>
    `Anda menulis keluhan di media sosial, dan admin akun resmi ${city} mencatatnya sebagai aduan supaya ada petugas yang menanganinya. Admin itu lalu mengirimi Anda tautan ini lewat pesan langsung, bersama nomor aduannya.`,
  withoutScript:
    'Untuk membuat kode lacak, halaman ini memerlukan JavaScript. Buka tautannya di peramban lain, misalnya Chrome atau Firefox. Tidak bisa? Balas saja pesan langsung itu: jawaban untuk Anda juga disampaikan di sana, oleh admin yang mengirim tautan ini.',
  beginTitle: 'Ikuti aduan Anda sendiri',
  begin:
    'Dengan kode lacak Anda bisa melihat sampai mana aduan Anda, menjawab petugas, dan bilang kalau hasilnya belum beres. Kodenya dibuat di perangkat ini dan tidak dikirim ke siapa pun. Supaya hanya penulisnya yang bisa membukanya, Anda nanti mengirim satu kata dari akun Anda.',
  beginButton: 'Buat kode lacak saya',
  codeTitle: 'Pertama, simpan kode lacak ini',
  code: 'Hanya Anda yang memilikinya. Jangan kirim kode ini ke siapa pun, juga tidak ke admin.',
  copyCode: 'Salin kode',
  wordTitle: 'Lalu kirim kata ini ke admin',
  word: 'Balas pesan langsung tempat Anda mendapat tautan ini, dari akun yang Anda pakai waktu menulis keluhan. Cukup kirim ini:',
  copyWord: 'Salin kata',
  onlyYours: 'Kirim hanya kata yang muncul di layar Anda sendiri. Kalau ada orang yang menyuruh Anda mengirim kata lain, jangan.',
  until: 'Kata ini berlaku sampai',
  waitTitle: 'Setelah admin menerimanya',
  wait: 'Kode Anda mulai berlaku begitu admin membaca kata itu. Biarkan halaman ini terbuka. Kalau telanjur tertutup, kode yang sudah Anda simpan tetap berlaku.',
  waitButton: 'Periksa sekarang',
  acceptedTitle: 'Aduan ini sekarang milik Anda',
  accepted: 'Simpan kode ini. Dengan kode ini Anda bisa membuka aduan Anda kapan saja, di perangkat mana saja.',
  copied: 'Tersalin.',
  copyFailed: 'Belum tersalin. Tekan lama tulisannya, lalu pilih Salin.',
  news: {
    menunggu: 'Sebentar…',
    belum: 'Admin belum menerima kata Anda. Sudah dikirim? Periksa lagi nanti.',
    terpotong: 'Tautannya terpotong. Buka lagi dari pesan langsung itu, atau salin seluruh tautannya ke peramban.',
    'tidak-ada': 'Tautan ini tidak berlaku, atau aduannya sudah ada yang memegang. Kalau itu bukan Anda, balas pesan langsung dari admin.',
    penuh: 'Tautan ini sudah terlalu sering dicoba. Coba lagi besok, atau balas pesan langsung dari admin.',
    putus: 'Belum tersambung ke server. Periksa internet Anda, lalu coba lagi. Kode Anda tidak berubah.',
    ditolak: 'Kata ini tidak berlaku lagi: waktunya habis, atau aduannya dipegang orang lain. Kalau itu bukan Anda, balas pesan langsung dari admin.',
  },
  whyTitle: 'Mengapa isinya tidak ada di sini',
  why: 'Halaman ini sengaja tidak menampilkan isi aduan, supaya orang lain yang menemukan tautannya tidak bisa membacanya.',
  notYours: 'Pesan itu bukan untuk Anda? Abaikan saja. Membuka halaman ini tidak menyimpan apa pun tentang Anda.',
};
export type ClaimMessages = typeof claimId;
