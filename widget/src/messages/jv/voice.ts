// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { VoiceMessages } from '../id/voice.ts';

export const voiceJv: VoiceMessages = {
  title: 'Rekam swanten',
  hint: 'Mangga matur mawi swanten, paling dangu 3 menit. Rekaman namung dipunpirengaken petugas ingkang nangani.',
  begin: 'Wiwit ngrekam',
  asking: 'Mikrofon mangga dipunidini wonten pitakenan browser…',
  recording: 'Nembe ngrekam',
  time: (seconds, most) => `${seconds} saking ${most}`,
  level: 'Serunipun swanten',
  stop: 'Rampung ngrekam',
  discard: 'Bucal rekaman punika',
  full: 'Sampun 3 menit, dados rekaman kula kèndelaken. Rekamanipun sampun kasimpen.',
  interrupted: 'Mikrofon pedhot. Ingkang sampun karekam kasimpen.',
  ready: 'Rekaman sampun cumawis. Mangga dipunpirengaken rumiyin menawi ngersakaken.',
  player: 'Rekaman swanten panjenengan',
  again: 'Ngrekam malih',
  done: 'Rampung',
  cancel: 'Mboten siyos',
  choose: 'Pilih rekaman ingkang sampun wonten',
  refused:
    'Mikrofon dereng dipunidini. Tuthul gambar gembok ing garis alamat, mikrofon dipunidini, lajeng cobi malih. Utawi ngrekam mawi aplikasi perekam ing HP lan pilih berkasipun.',
  missing: 'Mikrofon mboten pinanggih. Pasang mikrofon, utawi pilih rekaman ingkang sampun wonten.',
  busy: 'Mikrofon nembe dipunginakaken aplikasi sanes. Tutup aplikasi punika, lajeng cobi malih.',
  unsupported: 'Browser punika dereng saged ngrekam swanten. Ngrekam mawi aplikasi perekam ing HP, lajeng pilih berkasipun.',
  empty: 'Dereng wonten swanten ingkang karekam. Cobi ngrekam malih.',
  cannotPlay: 'Dereng saged dipunputer wonten kaca punika, nanging tetep tumut kakintun.',
};
