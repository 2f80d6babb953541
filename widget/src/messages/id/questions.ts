/** Texts of the questions that a category asks, and of what is wrong with an answer. */
export const questionsId = {
  title: 'Beberapa pertanyaan singkat',
  hint: (category: string) => `Supaya aduan tentang “${category}” bisa langsung dikerjakan.`,
  given: (given: number, all: number) => `${given} dari ${all} terisi`,
  optional: '(boleh dikosongkan)',
  yes: 'Ya',
  no: 'Tidak',
  chooseOne: 'Pilih salah satu',
  missing: (label: string) => `Jawab dulu: ${label}`,
  tooShort: (label: string, least: number) => `${label}: paling sedikit ${least} huruf atau angka.`,
  tooLong: (label: string, most: number) => `${label}: paling banyak ${most} huruf atau angka.`,
  notDigits: (label: string) => `${label}: tulis dengan angka saja.`,
  notANumber: (label: string) => `${label}: tulis dengan angka, misalnya 3 atau 2,5.`,
  tooSmall: (label: string, least: number) => `${label}: paling kecil ${least}.`,
  tooLarge: (label: string, most: number) => `${label}: paling besar ${most}.`,
  notADate: (label: string) => `${label}: pilih tanggalnya.`,
  inFuture: (label: string) => `${label}: tanggalnya belum lewat. Periksa lagi.`,
};
export type QuestionsMessages = typeof questionsId;
