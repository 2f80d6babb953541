// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
/** Where a day or a time reads otherwise than in Indonesian. */
export const timesSu: Readonly<Record<string, string>> = {
  Senin: 'Senén',
  Selasa: 'Salasa',
  Rabu: 'Rebo',
  Kamis: 'Kemis',
  Jumat: 'Jumaah',
  Sabtu: 'Saptu',
  Februari: 'Pébruari',
  Mei: 'Méi',
  September: 'Séptémber',
  November: 'Nopémber',
  Desember: 'Désémber',
  ' pukul ': ' tabuh ',
};
