// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { DictationMessages } from '../id/dictation.ts';

export const dictationSu: DictationMessages = {
  title: 'Mangga nyarios, engké diseratkeun',
  whoHears: 'Soanten anjeun dikintun ka anu ngadamel browser, contona Google, kanggo dijantenkeun seratan. Soantenna henteu disimpen ku simkuring.',
  begin: 'Mimitian nyarios',
  cancel: 'Teu janten',
  listening: 'Mangga nyarios…',
  stop: 'Réngsé nyarios',
  again: 'Nyarios deui',
  added: 'Parantos diserat. Mangga pariksa deui kecapna.',
  record: 'Rekam soanten waé',
  refused: 'Browser henteu ngidinan mikropon. Idinan dina setélan situs ieu, teras cobian deui. Atanapi rekam soanten, atanapi ketik waé.',
  noMicrophone: 'Mikroponna teu kapendak. Upami parantos gaduh rekaman, lampirkeun waé, atanapi ketik.',
  noNetwork: 'Sambungan pegat, janten soanten teu acan tiasa diseratkeun. Seratan anjeun tetep aya. Rekaman soanten tiasa dikintun engké.',
  heardNothing: 'Teu acan aya soanten anu kakuping. Mangga langkung caket kana HP, teras cobian deui.',
  failed: 'Teu acan tiasa nyeratkeun soanten di dieu. Rekam soanten waé supados kakuping ku patugas, atanapi ketik.',
};
