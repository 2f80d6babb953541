// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { FilesMessages } from '../id/files.ts';

export const filesSu: FilesMessages = {
  optional: '(kénging dikosongkeun)',
  captionLabel: 'Katerangan',
  captionHint: 'Hiji kalimah pondok, contona “liang payuneun gerbang sakola”.',
  earlier: 'Gésér langkung payun',
  later: 'Gésér langkung pengker',
  position: (position, all) => `Runtuyan ${position} ti ${all}.`,
  cover: 'Tutupan raray atanapi pélat',
  covered: (parts) => `${parts} bagian katutup`,
  placeGiven: 'Tempat foto ieu dicandak ngiring dikintun.',
  withholdPlace: 'Tempatna ulah diiringkeun',
  done: 'Réngsé',
  size: (megabytes) => `Ageungna ${megabytes.toFixed(1).replace('.', ',')} MB.`,
  cannotPlay: 'Teu acan tiasa diputer di kaca ieu, tapi tetep ngiring kakintun.',
  cannotShow: 'Gambarna teu acan tiasa ditémbongkeun di dieu.',
  tooLarge: (name, megabytes) =>
    `${name} ukuranana ${megabytes} MB, ageung teuing. Pangageungna 25 MB. Cobian difoto deui nganggo ukuran biasa, atanapi kintun tanpa foto ieu.`,
  tooManyPixels: (name) => `${name} rubak teuing kanggo dibuka di dieu. Cobian difoto deui nganggo ukuran biasa, atanapi kintun tanpa foto ieu.`,
  notPhoto: (name) => `${name} sanés foto anu tiasa ditampi. Pilih foto JPG, PNG, atanapi WebP, atanapi kintun tanpa foto.`,
};
