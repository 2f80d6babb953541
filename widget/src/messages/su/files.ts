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
  placeGiven: 'Tempat foto ieu dicandak ngiring dikintun.',
  withholdPlace: 'Tempatna ulah diiringkeun',
  done: 'Réngsé',
  size: (megabytes) => `Ageungna ${megabytes.toFixed(1).replace('.', ',')} MB.`,
  cannotPlay: 'Teu acan tiasa diputer di kaca ieu, tapi tetep ngiring kakintun.',
  cannotShow: 'Gambarna teu acan tiasa ditémbongkeun di dieu.',
};
