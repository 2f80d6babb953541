// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { ReceiptMessages } from '../id/receipt.ts';

export const receiptSu: ReceiptMessages = {
  keepTitle: 'Simpen kode lacak',
  qrLabel: 'Kode QR: payunkeun kaméra HP sanés ka dieu kanggo ningali aduan ieu',
  share: 'Kintunkeun ka diri nyalira',
  shareHint: 'Contona kana catetan anjeun atanapi kana obrolan sareng diri nyalira.',
  shareFailed: 'Di kaca ieu teu acan tiasa dibagikeun. Mangga salin kodena, atanapi potrét layarna.',
  picture: 'Jantenkeun gambar',
  codePicture: 'Gambar anu eusina kode lacak anjeun',
  proofPicture: 'Gambar bukti aduan',
  hold: 'Pencét lami dina gambarna (dina komputer: klik katuhu), teras pilih “Simpan gambar”.',
  download: 'Undeur gambarna',
  inApp: 'Kaca ieu dibuka di jero aplikasi sanés. Salin kodena atanapi foto layar ieu heula, nembé ditutup.',
  openBrowser: 'Tingali aduan dina browser',

  cardTitle: 'Kode lacak aduan',
  code: 'Kode lacak (rusiah)',
  number: 'Nomer aduan',
  where: 'Buka di',
  cardNote: 'Mung anjeun anu gaduh kode ieu. Ulah dipasihkeun ka saha waé.',

  proofTitle: 'Bukti aduan',
  proofHint: 'Tanpa eusi aduan sareng tanpa kode, janten kénging dituduhkeun ka saha waé.',
  received: 'Ditampi',
  agency: 'Diurus ku',
  due: 'Diwaler panglambatna',
  hash: 'Sidik eusi aduan (SHA-256)',
  proofNote: 'Sidik ieu ngabuktoskeun yén eusi anu ditampi sami sareng anu dikintunkeun ku anjeun.',
  copyProof: 'Salin buktina',
  copied: 'Bukti parantos disalin.',
  copyFailed: 'Teu acan tiasa nyalin nyalira. Tandaan seratanana, teras salin.',
  full: 'Nyuhunkeun bukti lengkep',
  fullHint: 'Eusina sadaya anu diserat ku anjeun. Mangga simpen anu saé.',
};
