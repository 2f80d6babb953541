/** Texts of what a server has sent back, where the form itself finds nothing wrong: what is wrong, and what to do. */
export const refusalId = {
  text: 'Tulis keluhan Anda dengan kata-kata lain, lebih singkat.',
  photos: 'Satu berkas belum bisa kami terima. Hapus berkas itu, lalu pilih lagi.',
  place: 'Tulis tempatnya lebih singkat, atau tekan “Tunjukkan tempatnya”.',
  village: 'Desa atau kelurahan ini tidak ada lagi di daftar kota. Tekan “Tunjukkan tempatnya”, lalu pilih lagi.',
  agency: 'Pilihan ini tidak ada lagi di daftar kota. Pilih yang lain, atau pilih “Biar petugas yang menentukan”.',
  answer: (question: string) => `Jawaban ini tidak cocok lagi. Baca pertanyaannya, lalu jawab lagi: ${question}`,
  onBehalf: 'Tulis nama orang yang Anda wakili, singkat saja.',
  contactKind: 'Kota ini tidak lagi menghubungi lewat cara itu. Pilih cara lain.',
};
export type RefusalMessages = typeof refusalId;
