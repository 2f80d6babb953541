// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
/** Where a day or a time reads otherwise than in Indonesian. */
export const timesJv: Readonly<Record<string, string>> = {
  Minggu: 'Ahad',
  ' pukul ': ' tabuh ',
};
