/** Texts of what is to be put right before a complaint can be sent. */
export const problemsId = {
  title: 'Aduan Anda belum terkirim',
  kept: 'Tulisan Anda masih ada.',
  keptWithFiles: (files: number) => `Tulisan dan ${files} berkas Anda masih ada.`,
  check: 'Periksa ini, lalu kirim lagi:',
  text: (least: string, most: string) => `Ceritakan keluhan Anda, paling sedikit ${least} huruf dan paling banyak ${most}.`,
  attachments: (most: string) => `Sertakan paling sedikit satu foto dan paling banyak ${most} berkas: untuk aduan seperti ini petugas perlu melihatnya.`,
  place: 'Tulis tempatnya, atau pilih desa atau kelurahannya: untuk aduan seperti ini petugas harus tahu ke mana.',
  placeLong: (most: string) => `Tulis tempatnya lebih singkat, paling banyak ${most} huruf.`,
  village: 'Desa atau kelurahan ini tidak ada di daftar kota. Pilih dari daftar, atau biarkan kosong.',
  category: 'Pilih dari daftar, atau biarkan petugas yang menentukan.',
  agency: 'Pilih instansi dari daftar, atau biarkan petugas yang menentukan.',
  identity: 'Pilih apakah nama Anda boleh diketahui.',
  name: (most: string) => `Tulis nama Anda, paling banyak ${most} huruf, atau pilih tanpa nama.`,
  onBehalfOf: (most: string) => `Tulis nama orang yang Anda wakili, paling banyak ${most} huruf, atau pilih untuk diri sendiri.`,
  contact: (most: string) =>
    `Tulis nomor telepon dengan semua angkanya, misalnya 0812 3456 7890, atau alamat seperti nama@contoh.id; paling banyak ${most} huruf.`,
  contactMissing: 'Tulis nomor atau alamat Anda: untuk aduan seperti ini petugas mungkin perlu bertanya.',
  contactKind: (kinds: string) => `Kota ini hanya menghubungi lewat ${kinds}. Tulis salah satunya.`,
  tooOld: 'Formulir ini sudah lama terbuka. Tulisan Anda masih ada; periksa lagi, lalu kirim.',
  /** Of the page that says that nothing could be done. */
  notDone: 'Belum berhasil',
  goBack: 'Tekan tombol kembali di peramban Anda: tulisan Anda biasanya masih ada di sana.',
  backToForm: 'Kembali ke formulir aduan',
};
export type ProblemsMessages = typeof problemsId;
