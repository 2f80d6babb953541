// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import { followingJv } from '@kotak-aduan/api-client/messages/following-jv';
import type { TrackingMessages } from '../id/tracking.ts';

export const trackingJv: TrackingMessages = {
  ...followingJv,

  // The other way: the code.
  trackOpening: 'Madosi aduan panjenengan…',
  trackFromQr:
    'Peramban punika nyathet alamat saking kode QR wonten riwayatipun, sarta kodenipun. Wonten HP utawi komputer sesarengan, riwayatipun mangga dipunbusak sasampunipun rampung.',
  trackOnlyThere: 'Supados kaca punika mboten saged maos kode panjenengan, aduan namung dipunbikak wonten kaca kitha.',
  trackThere: 'Bikak kaca kitha',
  trackToReceipt: 'Wangsul dhateng kode lacak',
  playVoice: (seconds) => (seconds === null ? 'Mirengaken rekaman swanten' : `Mirengaken rekaman swanten (${seconds} detik)`),
  playVideo: (seconds) => (seconds === null ? 'Puter video' : `Puter video (${seconds} detik)`),
  photoEnlarge: 'tuthul kangge ngagengaken',
  photoMissing: 'Foto dereng saged kabikak.',
  replySending: 'Ngintun balesan…',
  refreshed: 'Sampun ingkang paling enggal.',
  movedOn: 'Kawontenan aduan punika nembe kemawon ewah, dados langkah wau sampun mboten saged.',
  unsentCopy: 'Salin seratan',
  unsentCopied: 'Sampun kasalin.',
  unsentCopyFailed: 'Dereng saged nyalin piyambak. Mangga dipuntandhani seratanipun, lajeng dipunsalin.',
  unsentDrop: 'Buwang seratan punika',
  compare: 'Geser kangge nandhing saderengipun lan sasampunipun',
  compareNow: (before) => `${before}% saderengipun, ${100 - before}% sasampunipun`,
  leaveMeans: 'Nutup kaca punika sanalika.',
  leaveKeys: 'Saged ugi mawi tombol Esc.',

  // Done, or not.
  confirmSend: 'Tutup aduan punika',
  verdictCancel: 'Mboten siyos',
  sendingNow: 'Ngintun…',

  // One's own data.
  contactQuestion:
    'Kontak punika dipunbusak? Kula mboten saged malih ngabari panjenengan, lan kode ingkang ical sasampunipun mboten saged dipungantos. Aduan panjenengan tetep dipuntangani.',
  contactConfirm: 'Nggih, busak kontak kula',
  dataComing: 'Mundhut data panjenengan…',
  dataDownload: 'Undhuh dados berkas teks',
  dataFile: 'data-aduan',
  dataHide: 'Tutup data kula',

  // On this device.
  keepLabel: (isPhone) => (isPhone ? 'Simpen wonten HP punika' : 'Simpen wonten piranti punika'),
  keepMeans: 'Kode dipunsimpen kakunci wonten mriki, dados benjing kantun nuthul. Ampun dipunginakaken wonten HP utawi komputer sesarengan.',
  kept: 'Sampun kasimpen.',
  keepFailed: 'Piranti punika mboten purun nyimpen: mbokmenawi kebak, utawi jendhelanipun mode samaran. Kodenipun mangga dipuncathet wonten papan sanes.',
  keepNotRemoved:
    'Dereng saged dipunbusak saking ngriki. Mangga dipuncobi sepisan malih; menawi tetep mboten saged, busak data situs punika wonten setelan peramban.',
  keptTitle: (isPhone) => (isPhone ? 'Aduan ingkang kasimpen wonten HP punika' : 'Aduan ingkang kasimpen wonten piranti punika'),
  keptNews: {
    asking: 'Sekedhap, kula pirsani…',
    new: 'Wonten kabar enggal',
    none: 'Dereng wonten ingkang enggal',
    unknown: '',
    failed: 'Kabaripun dereng saged katingal sapunika.',
    dead: 'Kode punika sampun mboten lumampah: sampun wonten kode enggal. Sanes panjenengan ingkang nyuwun? Mangga ngaturi pirsa kitha lumantar kanal resminipun.',
    waiting: 'Dereng lumampah: mangga ngentosi petugas ngubungi panjenengan.',
  },
  keptNewsHere: 'Wonten kabar enggal bab aduan panjenengan',
  keptOpen: (number) => `Bikak aduan ${number}`,
  keptRemove: (number) => `Busak saking mriki: kode aduan ${number}`,
  keptRemoveShort: 'Busak saking mriki',

  // The code is lost.
  lostLeave: 'Kode enggal punika dereng panjenengan salin, lan mboten saged dipuntingali malih. Dipuntilar?',
  lostLeaveYes: 'Inggih, tilar',
  lostBack: 'Wangsul',

  // The new code as a picture, or shared with oneself.
  lostCardTitle: 'Kode lacak enggal',
  lostCardMark: 'Tandha kangge petugas',
  lostCardNote: 'Lumampah sasampunipun petugas ngubungi panjenengan. Dhateng petugas, tandhanipun kemawon ingkang dipunsebat, sanes kodenipun.',
};
