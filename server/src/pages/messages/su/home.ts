// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { HomeMessages } from '../id/home.ts';

export const homeSu: HomeMessages = {
  title: (city) => `Kotak Aduan ${city}`,
  what: 'Dugikeun keluhan anjeun langsung ka patugas. Mung anu ngurus sareng ngawaskeunana anu tiasa maos.',
  write: 'Serat aduan',
  channels: 'Akun sareng nomer resmi kota',
  desk: 'Kanggo patugas: lebet ka méja aduan',
  builder: 'Kanggo anu ngurus situs dinas: pasang kotak aduan dina situs anjeun',
  samples: 'Situs conto',
  samplesWhat: 'Kieu kotak aduan katingalna dina situs dinas.',
  kinds: {
    dpupr: 'Situs lami: tata perenahna tina tabél, gayana keuna ka sadaya bagian.',
    dispendukcapil: 'Situs modéren: mode poék, daptar akun resmi sareng kotak aduan nganggo warna situsna.',
    dlh: 'Situs anu pangamanna ketat: mung ngidinan kotak aduan ti server kota.',
  },
  unlisted: 'Situs anu teu acan kadaptar',
  unlistedKind: 'Sanés situs dinas: alamatna teu aya dina daptar kota, janten anu ngabukana mung kénging tautan ka kaca aduan kota.',
};
