/** Texts between form and receipt: questions of the category, personal numbers in what was written. */
export const secondStepId = {
  pageTitle: (city: string) => `Sedikit lagi: ${city}`,
  refusedTitle: (city: string) => `Belum terkirim: sedikit lagi, ${city}`,
  title: 'Sedikit lagi',
  notSent: 'Aduan Anda belum terkirim. Yang sudah Anda isi tersimpan di halaman ini.',
  optional: 'Boleh dikosongkan.',
  choose: 'Pilih',
  yes: 'Ya',
  no: 'Tidak',
  numbersTitle: 'Ada data pribadi di tulisan Anda',
  numbers: {
    nik: 'NIK',
    kk: 'nomor kartu keluarga',
    phone: 'nomor telepon',
    card: 'nomor kartu bank',
    account: 'nomor rekening',
    email: 'alamat surel',
    plate: 'nomor kendaraan',
  },
  numbersHint: 'Biasanya petugas tidak memerlukannya. Kalau disamarkan, sebagian angkanya diganti bintang.',
  mask: 'Samarkan dan kirim',
  keep: 'Kirim apa adanya',
};
export type SecondStepMessages = typeof secondStepId;
