// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { FormMessages } from '../id/form.ts';

export const formJv: FormMessages = {
  pageTitle: (city) => `Serat aduan: ${city}`,
  refusedTitle: (city) => `Dereng kakintun: serat aduan, ${city}`,
  title: 'Mangga matur, wonten keluhan punapa?',
  textHint: 'Namung petugas ingkang nangani lan ngawasi ingkang saged maos. Aduan panjenengan mboten dipuntampilaken wonten pundi kemawon.',
  shared: 'Punika HP utawi komputer sesarengan? Bikak formulir ingkang mboten dipunenget browser',
  textLabel: 'Wonten punapa, wonten pundi, lan wiwit kapan?',
  category: 'Bab punapa?',
  agency: 'Sinten ingkang prayoginipun nangani?',
  agencyByOfficer: 'Petugas kemawon ingkang nemtokaken',
  agencyNotItsBusiness: 'Menawi punika sanes urusanipun, pilih sanesipun, utawi petugas kemawon ingkang nemtokaken.',
  agencyGroup: 'Instansi',
  districtGroup: 'Kecamatan',
  externalGroup: 'Sanjawining pamarentah kitha',
  officialLabel: 'Punika bab petugas',
  send: 'Kintun aduan',
  trackLink: 'Sampun kagungan kode? Pirsani aduan panjenengan',
  emergency: 'Wonten bebaya sakmenika? Telpon',
  dangerTitle: 'Wonten ingkang nembe nandhang bebaya?',
  dangerHint: 'Telpon rumiyin. Aduan panjenengan tetep kula tangani.',
};
