// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { SecondStepMessages } from '../id/second-step.ts';

export const secondStepJv: SecondStepMessages = {
  pageTitle: (city) => `Kantun sekedhik: ${city}`,
  refusedTitle: (city) => `Dereng kakintun: kantun sekedhik, ${city}`,
  title: 'Kantun sekedhik',
  notSent: 'Aduan panjenengan dereng kakintun. Ingkang sampun panjenengan isi kasimpen wonten kaca punika.',
  optional: 'Kenging kosong.',
  choose: 'Mangga dipunpilih',
  yes: 'Nggih',
  no: 'Mboten',
  numbersTitle: 'Wonten data pribadi ing seratan panjenengan',
  numbers: {
    nik: 'NIK',
    kk: 'nomer kertu kulawarga',
    phone: 'nomer telpon',
    card: 'nomer kertu bank',
    account: 'nomer rekening',
    email: 'alamat email',
    plate: 'plat nomer',
  },
  numbersHint: 'Limrahipun petugas mboten mbetahaken. Menawi dipunsamaraken, saperangan angkanipun dipungantos lintang.',
  mask: 'Samaraken lajeng kintun',
  keep: 'Kintun kados mekaten kemawon',
};
