// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { QuestionsMessages } from '../id/questions.ts';

export const questionsSu: QuestionsMessages = {
  title: 'Sababaraha patarosan pondok',
  hint: (category) => `Supados aduan perkawis “${category}” tiasa langsung digarap.`,
  given: (given, all) => `${given} ti ${all} parantos dieusian`,
  optional: '(kénging dikosongkeun)',
  yes: 'Leres',
  no: 'Henteu',
  chooseOne: 'Pilih salah sahiji',
  missing: (label) => `Waler heula: ${label}`,
  tooShort: (label, least) => `${label}: pangsakedikna ${least} hurup atanapi angka.`,
  tooLong: (label, most) => `${label}: pangseueurna ${most} hurup atanapi angka.`,
  notDigits: (label) => `${label}: serat ku angka waé.`,
  notANumber: (label) => `${label}: serat ku angka, contona 3 atanapi 2,5.`,
  tooSmall: (label, least) => `${label}: pangalitna ${least}.`,
  tooLarge: (label, most) => `${label}: pangageungna ${most}.`,
  notADate: (label) => `${label}: pilih kaping sabarahana.`,
  inFuture: (label) => `${label}: tanggalna teu acan kaliwat. Pariksa deui.`,
};
