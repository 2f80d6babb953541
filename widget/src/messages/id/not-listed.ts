/** Texts in the form's place on a website that the city has not listed. */
export const notListedId = {
  title: 'Di situs ini aduan belum bisa ditulis',
  hint: 'Kota belum mendaftarkan situs ini. Aduan Anda tetap diterima di halaman kota.',
  typed: 'Yang sudah Anda tulis',
  typedHint: 'Belum terkirim. Salin, lalu tempel di halaman kota.',
  copy: 'Salin tulisan',
  copied: 'Tersalin.',
  failed: 'Belum bisa menyalin sendiri. Tandai tulisannya, lalu salin.',
};
export type NotListedMessages = typeof notListedId;
