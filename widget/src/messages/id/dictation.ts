/** Texts of speaking instead of typing. */
export const dictationId = {
  title: 'Bicara, kami tuliskan',
  whoHears: 'Suara Anda dikirim ke pembuat peramban, misalnya Google, untuk dijadikan tulisan. Kami tidak menyimpan suaranya.',
  begin: 'Mulai bicara',
  cancel: 'Tidak jadi',
  listening: 'Silakan bicara…',
  stop: 'Selesai bicara',
  again: 'Bicara lagi',
  added: 'Sudah ditulis. Periksa lagi kata-katanya.',
  record: 'Rekam suara saja',
  refused: 'Peramban tidak mengizinkan mikrofon. Izinkan di pengaturan situs ini, lalu coba lagi. Atau rekam suara, atau ketik saja.',
  noMicrophone: 'Mikrofon tidak ditemukan. Kalau sudah punya rekaman, lampirkan saja, atau ketik.',
  noNetwork: 'Sambungan terputus, jadi suara belum bisa dituliskan. Tulisan Anda tetap ada. Rekaman suara bisa dikirim nanti.',
  heardNothing: 'Belum ada suara yang terdengar. Dekatkan mulut ke HP, lalu coba lagi.',
  failed: 'Belum bisa menuliskan suara di sini. Rekam suara saja supaya petugas mendengarnya, atau ketik.',
};
export type DictationMessages = typeof dictationId;
