// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { HomeMessages } from '../id/home.ts';

export const homeJv: HomeMessages = {
  title: (city) => `Kotak Aduan ${city}`,
  what: 'Keluhan panjenengan mangga dipunaturaken langsung dhateng petugas. Namung ingkang nangani lan ngawasi ingkang saged maos.',
  write: 'Serat aduan',
  channels: 'Akun lan nomer resminipun kitha',
  desk: 'Kangge petugas: mlebet dhateng meja aduan',
  builder: 'Kangge ingkang ngurus situs dinas: pasang kothak aduan wonten situs panjenengan',
  samples: 'Situs conto',
  samplesWhat: 'Mekaten kothak aduan katingal wonten situs dinas.',
  kinds: {
    dpupr: 'Situs lami: tata letakipun saking tabel, gayanipun ngengingi sedaya perangan.',
    dispendukcapil: 'Situs modern: mode peteng, daftar akun resmi lan kothak aduan ngginakaken warni situsipun.',
    dlh: 'Situs ingkang pengamanipun ketat: namung ngidini kothak aduan saking server kitha.',
  },
  unlisted: 'Situs ingkang dereng kadhaftar',
  unlistedKind: 'Sanes situs dinas: alamatipun mboten wonten ing daftaripun kitha, dados ingkang mbikak namung pikantuk tautan dhateng kaca aduanipun kitha.',
};
