// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { MediaMessages } from '../id/media.ts';

export const mediaSu: MediaMessages = {
  title: 'Vidéo atanapi PDF',
  hint: 'Vidéo panglamina 1 menit, PDF pangageungna 10 MB. Lokasi, nami anu ngadamel, sareng catetan sanés di jerona dihapus.',
  takeVideo: 'Rekam vidéo',
  chooseVideo: 'Pilih vidéo',
  choosePdf: 'Pilih PDF',
  chooseAudio: 'Pilih rekaman soanten',
  close: 'Tutup',
  waiting: (names) => `Sambungan pegat. ${names} dicepeng heula, teras disiapkeun nyalira upami parantos nyambung.`,
  tryAgain: 'Cobian ayeuna',
  signed: (names) =>
    `Tawis leungeun digital dina ${names} henteu ngiring, kumargi data pribadi di jero berkas dihapus. Simpen berkas aslina bilih dipénta ku patugas.`,
  attachUnsigned: 'Lampirkeun waé',
  letGo: 'Teu janten',
  problems: {
    'media-too-large': (name) => `${name} ageung teuing kanggo dikintun, pangageungna 10 MB. Rekam langkung pondok, teras pilih deui.`,
    'media-too-long': (name) => `${name} lami teuing. Vidéo panglamina 1 menit, soanten panglamina 3 menit. Rekam langkung pondok, teras pilih deui.`,
    'media-unreadable': (name) => `${name} teu kaaos. Cobian rekam deui di dieu, atanapi pilih berkas sanés.`,
    'pdf-too-large': (name) => `${name} langkung ti 10 MB. Foto waé kaca anu peryogi, teras kintun fotona.`,
    'pdf-encrypted': (name) => `${name} dikonci ku kecap sandi, janten patugas teu tiasa muka. Simpen tanpa kecap sandi, atanapi foto waé kacana.`,
    'pdf-unreadable': (name) => `${name} teu kaaos. Cobian simpen deui janten PDF, atanapi foto waé kacana.`,
    'not-accepted': (name) => `${name} sanés berkas anu tiasa ditampi. Kintun foto, vidéo, rekaman soanten, atanapi PDF.`,
    'part-missing': (name) => `${name} teu acan tiasa disiapkeun kumargi sambungan pegat. Pilih deui upami parantos nyambung.`,
  },
};
