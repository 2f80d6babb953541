/** `/`: what a citizen, an officer and somebody who tries it out look for. */
export const homeId = {
  title: (city: string) => `Kotak Aduan ${city}`,
  what: 'Sampaikan keluhan Anda langsung kepada petugas. Hanya yang menangani dan mengawasinya yang bisa membaca.',
  write: 'Tulis aduan',
  channels: 'Akun dan nomor resmi kota',
  desk: 'Untuk petugas: masuk ke meja aduan',
  builder: 'Untuk pengelola situs dinas: pasang kotak aduan di situs Anda',
  samples: 'Situs contoh',
  samplesWhat: 'Beginilah kotak aduan tampil di situs dinas.',
  /** What kind of page each sample site is, by its folder in `demo/`. */
  kinds: {
    dpupr: 'Situs lama: tata letak dari tabel, gaya yang mengenai semua unsur.',
    dispendukcapil: 'Situs modern: mode gelap, daftar akun resmi dan kotak aduan memakai warna situsnya.',
    dlh: 'Situs berpengaman ketat: hanya mengizinkan kotak aduan dari server kota.',
  },
  unlisted: 'Situs yang belum terdaftar',
  unlistedKind: 'Bukan situs dinas: alamatnya tidak ada di daftar kota, jadi pengunjungnya hanya mendapat tautan ke halaman aduan kota.',
};
export type HomeMessages = typeof homeId;
