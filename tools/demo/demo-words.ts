/** What the city of the demo says by itself, so that following has something to show. */
export const demoWords = {
  firstReply: 'Ini balasan contoh. Terima kasih, aduan Anda sudah kami baca dan petugas sedang menyiapkan pekerjaannya.',
  result: 'Ini hasil contoh. Pekerjaan sudah selesai. Kalau menurut Anda belum, tekan “Belum selesai” dan ceritakan apa yang kurang.',
  afterDispute: 'Ini balasan contoh. Baik, kami kerjakan lagi.',
  escalation: 'Di kota yang sungguhan, di sini tertulis apa yang terjadi kalau tenggatnya lewat.',
} as const;
