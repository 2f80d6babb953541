/** What the desk says of clips that are shared to it; fetched with that part. `clips-en.ts` is checked against it. */
export const clipsId = {
  heading: 'Kliping dari ponsel',
  how: 'Di Instagram, Facebook, atau WhatsApp tekan Bagikan, lalu pilih Meja Aduan. Meja ini perlu dipasang dulu di ponsel lewat menu browser: “Tambahkan ke layar utama”.',
  paste: 'Tempel tautan',
  pasteHint: 'Tautan unggahan atau komentar. Kata-kata di sekitarnya boleh ikut.',
  pictures: 'Tangkapan layar (boleh beberapa)',
  picturesHint: 'Keterangan tempat dan perangkat dibuang dari gambar sebelum disimpan.',
  make: 'Buat draf',
  makeEmpty: 'Tempel tautan atau pilih gambar dulu.',
  back: 'Kembali ke daftar',
  addPictures: 'Tambah tangkapan layar',
  platform: 'Ini dari mana?',
  platformHint: 'Gambar saja tidak bilang asalnya.',
  elsewhere: 'Tempat lain',
  shortLink:
    'Tautan ini pendek, jadi tidak menyebut unggahan yang mana. Supaya ketahuan kalau sudah pernah dikliping, buka tautannya, lalu salin alamat lengkapnya.',
  leftOut: (count: number) => `${count} berkas tidak ikut: bukan gambar, terlalu besar, atau terlalu banyak.`,
  notStored: 'Perangkat ini tidak bisa menyimpan draf. Jangan tutup halaman ini sebelum terkirim.',
  offline: 'Server belum bisa dihubungi. Draf tersimpan di ponsel ini dan terkirim setelah tersambung dan meja ini dibuka.',
  notices: {
    penuh: 'Kiriman tadi tidak tersimpan: sudah ada 20 yang menunggu. Buka meja ini, masuk, lalu bagikan sekali lagi.',
    gagal: 'Kiriman tadi tidak tersimpan. Coba bagikan sekali lagi.',
    kosong: 'Yang dibagikan tadi kosong: tidak ada tautan dan tidak ada gambar.',
    ulangi: 'Meja ini baru saja siap menerima kiriman dari ponsel. Bagikan sekali lagi.',
  },
};
export type ClipsMessages = typeof clipsId;
