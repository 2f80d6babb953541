// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { PosterMessages } from '../id/poster.ts';

export const posterJv: PosterMessages = {
  title: (name) => `Poster kothak aduan saking ${name}`,
  printFirst: 'Mangga dipuncithak setunggal lembar A4 saking peramban panjenengan: pencet Ctrl+P, utawi bikak menu lajeng pilih Cithak.',
  back: 'Wangsul',
  government: (city) => `Pamarentah ${city}`,
  call: 'Wonten sambatan? Mangga dipunaturaken wonten mriki.',
  qrLabel: (address) => `Kode QR dhateng ${address}`,
  how: 'Dipunpindai mawi kamera HP, utawi alamat punika dipunketik wonten peramban:',
  notPublic: 'Ingkang panjenengan serat mboten dipuntedahaken dhateng umum.',
  code: 'Panjenengan nampi kode kangge mirsani sinten ingkang nangani lan kapan paling telat dipunwangsuli.',
  nameHidden: 'Asma kenging kadhelikaken.',
  compare: (address) => `Wonten ingkang ngubungi panjenengan mawi asma kula? Akun utawi nomeripun mangga dipuncocogaken rumiyin wonten ${address}.`,
  neverCode: 'Petugas mboten nate nyuwun kode lacak panjenengan.',
};
