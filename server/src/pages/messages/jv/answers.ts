// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { AnswersMessages } from '../id/answers.ts';

export const answersJv: AnswersMessages = {
  choose: (question) => `Pilih satunggal wangsulan kangge “${question}”.`,
  missing: (question) => `Isi wangsulan kangge “${question}”.`,
  tooShort: (question, least) => `Serat wangsulan kangge “${question}” langkung jangkep, paling sekedhik ${least} huruf utawi angka.`,
  tooLong: (question, most) => `Serat wangsulan kangge “${question}” langkung ringkes, paling kathah ${most} huruf utawi angka.`,
  tooFewDigits: (question, least) => `Serat sedaya angka kangge “${question}”, paling sekedhik ${least} angka.`,
  tooManyDigits: (question, most) => `Mangga dipunpriksa angka kangge “${question}”, paling kathah ${most} angka.`,
  notDigits: (question) => `Serat angka kemawon kangge “${question}”, tanpa huruf, spasi, utawi tandha waos.`,
  notANumber: (question) => `Serat satunggal wilangan kangge “${question}”, upaminipun 2,5 utawi 1500000, tanpa tembung lan tanpa titik ing tengahipun.`,
  tooSmall: (question, least) => `Mangga dipunpriksa angka kangge “${question}”: mboten kenging kirang saking ${least}.`,
  tooLarge: (question, most) => `Mangga dipunpriksa angka kangge “${question}”: mboten kenging langkung saking ${most}.`,
  notADate: (question, example) => `Serat tanggal kangge “${question}” mawi taun, wulan, lajeng dinten, upaminipun ${example}.`,
  inFuture: (question) => `Tanggal kangge “${question}” dereng kepengker. Pilih dinten punika utawi saderengipun.`,
};
