/** What is wrong with an answer to one of a category's questions, and how it is put right. */
export const answersId = {
  choose: (question: string) => `Pilih satu jawaban untuk “${question}”.`,
  missing: (question: string) => `Isi jawaban untuk “${question}”.`,
  tooShort: (question: string, least: string) => `Tulis jawaban untuk “${question}” lebih lengkap, paling sedikit ${least} huruf atau angka.`,
  tooLong: (question: string, most: string) => `Tulis jawaban untuk “${question}” lebih singkat, paling banyak ${most} huruf atau angka.`,
  tooFewDigits: (question: string, least: string) => `Tulis semua angka untuk “${question}”, paling sedikit ${least} angka.`,
  tooManyDigits: (question: string, most: string) => `Periksa angka untuk “${question}”, paling banyak ${most} angka.`,
  notDigits: (question: string) => `Tulis angka saja untuk “${question}”, tanpa huruf, spasi, atau tanda baca.`,
  notANumber: (question: string) => `Tulis satu bilangan untuk “${question}”, misalnya 2,5 atau 1500000, tanpa kata dan tanpa titik di antaranya.`,
  tooSmall: (question: string, least: string) => `Periksa angka untuk “${question}”: tidak boleh kurang dari ${least}.`,
  tooLarge: (question: string, most: string) => `Periksa angka untuk “${question}”: tidak boleh lebih dari ${most}.`,
  notADate: (question: string, example: string) => `Tulis tanggal untuk “${question}” dengan tahun, bulan, lalu hari, misalnya ${example}.`,
  inFuture: (question: string) => `Tanggal untuk “${question}” belum lewat. Pilih hari ini atau sebelumnya.`,
};
export type AnswersMessages = typeof answersId;
