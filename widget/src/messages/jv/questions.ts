// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { QuestionsMessages } from '../id/questions.ts';

export const questionsJv: QuestionsMessages = {
  title: 'Sawetawis pitakenan cekak',
  hint: (category) => `Supados aduan bab “${category}” saged lajeng dipungarap.`,
  given: (given, all) => `${given} saking ${all} sampun dipunisi`,
  optional: '(kenging kosong)',
  yes: 'Nggih',
  no: 'Mboten',
  chooseOne: 'Pilih salah setunggal',
  missing: (label) => `Wangsuli rumiyin: ${label}`,
  tooShort: (label, least) => `${label}: paling sekedhik ${least} huruf utawi angka.`,
  tooLong: (label, most) => `${label}: paling kathah ${most} huruf utawi angka.`,
  notDigits: (label) => `${label}: serat mawi angka kemawon.`,
  notANumber: (label) => `${label}: serat mawi angka, upaminipun 3 utawi 2,5.`,
  tooSmall: (label, least) => `${label}: paling alit ${least}.`,
  tooLarge: (label, most) => `${label}: paling ageng ${most}.`,
  notADate: (label) => `${label}: pilih tanggalipun.`,
  inFuture: (label) => `${label}: tanggalipun dereng kepengker. Priksa malih.`,
};
