// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { MediaMessages } from '../id/media.ts';

export const mediaJv: MediaMessages = {
  title: 'Video utawi PDF',
  hint: 'Video paling dangu 1 menit, PDF paling ageng 10 MB. Lokasi, naminipun ingkang damel, lan cathetan sanes ing lebetipun kula busak.',
  takeVideo: 'Ngrekam video',
  chooseVideo: 'Pilih video',
  choosePdf: 'Pilih PDF',
  chooseAudio: 'Pilih rekaman swanten',
  close: 'Tutup',
  waiting: (names) => `Sambungan pedhot. ${names} kula cepeng rumiyin, lan kula cawisaken piyambak menawi sampun nyambung.`,
  tryAgain: 'Cobi sakmenika',
  signed: (names) =>
    `Tapak asma digital wonten ${names} mboten tumut, amargi data pribadi ing salebeting berkas kula busak. Berkas aslinipun dipunsimpen, menawi petugas nyuwun.`,
  attachUnsigned: 'Lampiraken kemawon',
  letGo: 'Mboten siyos',
  problems: {
    'media-too-large': (name) => `${name} kagengen kangge dipunkintun, paling ageng 10 MB. Rekam langkung cekak, lajeng pilih malih.`,
    'media-too-long': (name) => `${name} kedangon. Video paling dangu 1 menit, swanten paling dangu 3 menit. Rekam langkung cekak, lajeng pilih malih.`,
    'media-unreadable': (name) => `${name} mboten kawaos. Cobi rekam malih wonten mriki, utawi pilih berkas sanes.`,
    'pdf-too-large': (name) => `${name} langkung saking 10 MB. Foto kemawon kaca ingkang wigati, lajeng kintun fotonipun.`,
    'pdf-encrypted': (name) => `${name} kakunci kata sandi, dados petugas mboten saged bikak. Simpen tanpa kata sandi, utawi foto kemawon kacanipun.`,
    'pdf-unreadable': (name) => `${name} mboten kawaos. Cobi simpen malih dados PDF, utawi foto kemawon kacanipun.`,
    'not-accepted': (name) => `${name} sanes berkas ingkang saged kula tampi. Kintun foto, video, rekaman swanten, utawi PDF.`,
    'part-missing': (name) => `${name} dereng saged dipuncawisaken amargi sambungan pedhot. Pilih malih menawi sampun nyambung.`,
  },
};
