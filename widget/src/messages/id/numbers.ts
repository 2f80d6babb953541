/** Texts about personal numbers that stand in what was written. */
export const numbersId = {
  title: 'Ada data pribadi di tulisan Anda',
  hint: 'Kalau tidak perlu untuk menangani aduan, samarkan saja. Pemeriksaan ini hanya terjadi di perangkat Anda.',
  kinds: { nik: 'NIK', kk: 'Nomor KK', phone: 'Nomor telepon', card: 'Nomor kartu', account: 'Nomor rekening', email: 'Alamat email', plate: 'Pelat nomor' },
  mask: 'Samarkan',
  maskOne: (kind: string, shown: string) => `Samarkan ${kind} ${shown}`,
  maskAll: 'Samarkan semua',
  keep: 'Biarkan, memang perlu',
  masked: (count: number) => `${count} sudah disamarkan.`,
  beforeSending: 'Aduan belum terkirim. Samarkan dulu, atau biarkan kalau memang perlu, lalu tekan Kirim lagi.',
};
export type NumbersMessages = typeof numbersId;
