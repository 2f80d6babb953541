// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { AnswersMessages } from '../id/answers.ts';

export const answersSu: AnswersMessages = {
  choose: (question) => `Pilih hiji waleran kanggo “${question}”.`,
  missing: (question) => `Eusian waleran kanggo “${question}”.`,
  tooShort: (question, least) => `Serat waleran kanggo “${question}” langkung lengkep, pangsakedikna ${least} hurup atanapi angka.`,
  tooLong: (question, most) => `Serat waleran kanggo “${question}” langkung pondok, pangseueurna ${most} hurup atanapi angka.`,
  tooFewDigits: (question, least) => `Serat sadaya angka kanggo “${question}”, pangsakedikna ${least} angka.`,
  tooManyDigits: (question, most) => `Pariksa angka kanggo “${question}”, pangseueurna ${most} angka.`,
  notDigits: (question) => `Serat angka waé kanggo “${question}”, tanpa hurup, spasi, atanapi tanda baca.`,
  notANumber: (question) => `Serat hiji wilangan kanggo “${question}”, contona 2,5 atanapi 1500000, tanpa kecap sareng tanpa titik di antawisna.`,
  tooSmall: (question, least) => `Pariksa angka kanggo “${question}”: teu kénging kirang ti ${least}.`,
  tooLarge: (question, most) => `Pariksa angka kanggo “${question}”: teu kénging langkung ti ${most}.`,
  notADate: (question, example) => `Serat kaping kanggo “${question}” ku taun, sasih, teras dinten, contona ${example}.`,
  inFuture: (question) => `Kaping kanggo “${question}” teu acan kaliwat. Pilih dinten ieu atanapi samemehna.`,
};
