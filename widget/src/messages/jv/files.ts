// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { FilesMessages } from '../id/files.ts';

export const filesJv: FilesMessages = {
  optional: '(kenging kosong)',
  captionLabel: 'Katrangan',
  captionHint: 'Setunggal ukara cekak, upaminipun “bolongan wonten ngajeng gapura sekolah”.',
  earlier: 'Geser langkung ngajeng',
  later: 'Geser langkung wingking',
  position: (position, all) => `Urutan ${position} saking ${all}.`,
  cover: 'Tutupi pasuryan utawi plat',
  covered: (parts) => `${parts} perangan katutup`,
  placeGiven: 'Panggenan foto punika dipunpundhut tumut kakintun.',
  withholdPlace: 'Panggenanipun ampun dipunsertakaken',
  done: 'Rampung',
  size: (megabytes) => `Agengipun ${megabytes.toFixed(1).replace('.', ',')} MB.`,
  cannotPlay: 'Dereng saged dipunputer wonten kaca punika, nanging tetep tumut kakintun.',
  cannotShow: 'Gambaripun dereng saged dipuntampilaken wonten mriki.',
  tooLarge: (name, megabytes) =>
    `${name} ukuranipun ${megabytes} MB, kagengen. Paling ageng 25 MB. Mangga dipunfoto malih mawi ukuran limrah, utawi kintun tanpa foto punika.`,
  tooManyPixels: (name) =>
    `${name} kawiyaren, dereng saged dipunbikak wonten mriki. Mangga dipunfoto malih mawi ukuran limrah, utawi kintun tanpa foto punika.`,
  notPhoto: (name) => `${name} sanes foto ingkang saged kula tampi. Pilih foto JPG, PNG, utawi WebP, utawi kintun tanpa foto.`,
};
