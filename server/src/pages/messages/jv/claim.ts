// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { ClaimMessages } from '../id/claim.ts';

export const claimJv: ClaimMessages = {
  heading: 'Sambatan panjenengan sampun kula cathet',
  thanks: 'Matur nuwun sampun kersa nyariyosaken.',
  what: (city) =>
    `Panjenengan nyerat sambatan wonten media sosial, lajeng admin akun resmi ${city} nyathet minangka aduan supados wonten petugas ingkang nangani. Admin punika lajeng ngintun tautan punika lumantar pesen langsung, sareng nomer aduanipun.`,
  withoutScript:
    'Kangge ndamel kode lacak, kaca punika mbetahaken JavaScript. Mangga bikak tautanipun wonten peramban sanes, upaminipun Chrome utawi Firefox. Mboten saged? Pesenipun mangga dipunbales kemawon: wangsulan kangge panjenengan ugi dipunaturaken wonten mriku.',
  beginTitle: 'Aduan panjenengan mangga dipuntut piyambak',
  begin:
    'Kanthi kode lacak panjenengan saged mirsani aduanipun dumugi pundi, mangsuli petugas, lan matur menawi asilipun dereng rampung. Kodenipun dipundamel wonten piranti punika lan mboten dipunkintun dhateng sinten-sinten. Supados namung ingkang nyerat ingkang saged mbikak, panjenengan mangke ngintun satunggal tembung saking akun panjenengan.',
  beginButton: 'Damel kode lacak kula',
  codeTitle: 'Sepisan, kode lacak punika mangga dipunsimpen',
  code: 'Namung panjenengan ingkang gadhah. Kode punika sampun dipunkintun dhateng sinten-sinten, dhateng admin ugi sampun.',
  copyCode: 'Salin kode',
  wordTitle: 'Lajeng tembung punika dipunkintun dhateng admin',
  word: 'Mangga mbales pesen langsung ingkang wonten tautan punika, saking akun ingkang panjenengan ginakaken nalika nyerat sambatan. Cekap ngintun punika:',
  copyWord: 'Salin tembung',
  onlyYours:
    'Namung tembung ingkang ketingal wonten layar panjenengan piyambak ingkang dipunkintun. Menawi wonten tiyang ingkang ngengken ngintun tembung sanes, sampun dipunlampahi.',
  until: 'Tembung punika lumaku ngantos',
  waitTitle: 'Sasampunipun admin nampi',
  wait: 'Kode panjenengan wiwit lumaku sasampunipun admin maos tembung punika. Kaca punika sampun dipuntutup. Menawi kelajeng katutup, kode ingkang sampun dipunsimpen tetep lumaku.',
  waitButton: 'Priksa sakmenika',
  acceptedTitle: 'Aduan punika sakmenika kagungan panjenengan',
  accepted: 'Kode punika mangga dipunsimpen. Kanthi kode punika panjenengan saged mbikak aduanipun kapan kemawon, wonten piranti pundi kemawon.',
  copied: 'Sampun kasalin.',
  copyFailed: 'Dereng kasalin. Seratanipun dipunpencet dangu, lajeng milih Salin.',
  news: {
    menunggu: 'Sekedhap…',
    belum: 'Admin dereng nampi tembung panjenengan. Sampun dipunkintun? Mangga dipunpriksa malih mangke.',
    terpotong: 'Tautanipun kapedhot. Mangga dipunbikak malih saking pesen langsung punika, utawi sedaya tautanipun dipunsalin dhateng peramban.',
    'tidak-ada':
      'Tautan punika mboten lumaku, utawi aduanipun sampun wonten ingkang nyepeng. Menawi sanes panjenengan, mangga mbales pesen langsung saking admin.',
    penuh: 'Tautan punika sampun kekathahen dipuncobi. Mangga dipuncobi malih mbenjing, utawi mbales pesen langsung saking admin.',
    putus: 'Dereng kasambet kaliyan server. Internetipun mangga dipunpriksa, lajeng dipuncobi malih. Kode panjenengan mboten ewah.',
    ditolak:
      'Tembung punika mboten lumaku malih: wekdalipun telas, utawi aduanipun dipuncepeng tiyang sanes. Menawi sanes panjenengan, mangga mbales pesen langsung saking admin.',
  },
  whyTitle: 'Kenging punapa isinipun mboten wonten mriki',
  why: 'Kaca punika pancen mboten nedahaken isinipun aduan, supados tiyang sanes ingkang manggihaken tautanipun mboten saged maos.',
  notYours: 'Pesen punika sanes kangge panjenengan? Mboten dados punapa. Mbikak kaca punika mboten nyimpen punapa-punapa bab panjenengan.',
};
