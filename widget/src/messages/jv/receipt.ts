// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { ReceiptMessages } from '../id/receipt.ts';

export const receiptJv: ReceiptMessages = {
  keepTitle: 'Simpen kode lacak',
  qrLabel: 'Kode QR: kamera HP sanes dipunadhepaken mriki kangge mirsani aduan punika',
  share: 'Kintun dhateng panjenengan piyambak',
  shareHint: 'Upaminipun dhateng cathetan panjenengan utawi dhateng percakapan kaliyan panjenengan piyambak.',
  shareFailed: 'Wonten kaca punika dereng saged dipunbagi. Mangga kodenipun dipunsalin, utawi layaripun dipunpotret.',
  picture: 'Dadosaken gambar',
  codePicture: 'Gambar isi kode lacak panjenengan',
  proofPicture: 'Gambar bukti aduan',
  hold: 'Pencet dangu gambaripun (wonten komputer: klik tengen), lajeng pilih “Simpan gambar”.',
  download: 'Undhuh gambar',
  inApp: 'Kaca punika kabikak wonten salebeting aplikasi sanes. Salin kodenipun utawi foto layar punika rumiyin, nembe dipuntutup.',
  openBrowser: 'Pirsani aduan wonten browser',

  cardTitle: 'Kode lacak aduan',
  code: 'Kode lacak (wados)',
  number: 'Nomer aduan',
  where: 'Bikak wonten',
  cardNote: 'Namung panjenengan ingkang kagungan kode punika. Ampun dipunparingaken dhateng sinten kemawon.',

  proofTitle: 'Bukti aduan',
  proofHint: 'Tanpa isinipun aduan lan tanpa kode, dados kenging dipuntedahaken dhateng sinten kemawon.',
  received: 'Katampi',
  agency: 'Dipuntangani dening',
  due: 'Dipunwangsuli paling telat',
  hash: 'Sidhik isinipun aduan (SHA-256)',
  proofNote: 'Sidhik punika mbuktekaken bilih isi ingkang kula tampi sami kaliyan ingkang panjenengan kintun.',
  copyProof: 'Salin buktinipun',
  copied: 'Bukti sampun kasalin.',
  copyFailed: 'Dereng saged nyalin piyambak. Tengeri seratanipun, lajeng dipunsalin.',
  full: 'Nyuwun bukti jangkep',
  fullHint: 'Isinipun sedaya ingkang panjenengan serat. Mangga dipunsimpen ingkang sae.',
};
