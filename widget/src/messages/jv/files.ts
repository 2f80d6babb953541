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
  placeGiven: 'Panggenan foto punika dipunpundhut tumut kakintun.',
  withholdPlace: 'Panggenanipun ampun dipunsertakaken',
  done: 'Rampung',
  size: (megabytes) => `Agengipun ${megabytes.toFixed(1).replace('.', ',')} MB.`,
  cannotPlay: 'Dereng saged dipunputer wonten kaca punika, nanging tetep tumut kakintun.',
  cannotShow: 'Gambaripun dereng saged dipuntampilaken wonten mriki.',
};
