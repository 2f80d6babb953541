// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import { followingSu } from '@kotak-aduan/api-client/messages/following-su';
import type { TrackingMessages } from '../id/tracking.ts';

export const trackingSu: TrackingMessages = {
  ...followingSu,

  // The other way: the code.
  trackOpening: 'Milarian aduan anjeun…',
  trackFromQr:
    'Parambah ieu nyatet alamat tina kode QR dina riwayatna, sareng kodena. Dina HP atanapi komputer babarengan, mangga hapus riwayatna saparantos réngsé.',
  trackOnlyThere: 'Supados kaca ieu teu tiasa maos kode anjeun, aduan mung dibuka di kaca kota.',
  trackThere: 'Buka kaca kota',
  trackToReceipt: 'Balik deui kana kode lacak',
  playVoice: (seconds) => (seconds === null ? 'Kupingkeun rekaman soanten' : `Kupingkeun rekaman soanten (${seconds} detik)`),
  playVideo: (seconds) => (seconds === null ? 'Puter vidéo' : `Puter vidéo (${seconds} detik)`),
  photoEnlarge: 'pencét kanggo ngageungkeun',
  photoMissing: 'Foto teu acan tiasa kabuka.',
  replySending: 'Ngintunkeun waleran…',
  refreshed: 'Parantos anu pangénggalna.',
  movedOn: 'Kaayaan aduan ieu nembé robih, janten léngkah tadi teu tiasa deui.',
  unsentCopy: 'Salin seratan',
  unsentCopied: 'Parantos disalin.',
  unsentCopyFailed: 'Teu acan tiasa nyalin nyalira. Tandaan seratanana, teras salin.',
  unsentDrop: 'Piceun seratan ieu',
  compare: 'Gésér kanggo ngabandingkeun sateuacanna sareng saparantosna',
  compareNow: (before) => `${before}% sateuacanna, ${100 - before}% saparantosna`,
  leaveMeans: 'Nutup kaca ieu harita kénéh.',
  leaveKeys: 'Tiasa ogé ku tombol Esc.',

  // Done, or not.
  confirmSend: 'Tutup aduan ieu',
  verdictCancel: 'Teu janten',
  sendingNow: 'Ngintunkeun…',

  // One's own data.
  contactQuestion:
    'Kontak ieu badé dihapus? Anjeun moal tiasa diwartosan deui, sareng kode anu ical saparantosna teu tiasa digentos. Aduan anjeun tetep diurus.',
  contactConfirm: 'Muhun, hapus kontak abdi',
  dataComing: 'Nuju nyandak data anjeun…',
  dataDownload: 'Undeur janten berkas téks',
  dataFile: 'data-aduan',
  dataHide: 'Tutup data abdi',

  // On this device.
  keepLabel: (isPhone) => (isPhone ? 'Simpen dina HP ieu' : 'Simpen dina parangkat ieu'),
  keepMeans: 'Kode disimpen dikonci di dieu, janten engké tinggal mencét. Ulah dianggo dina HP atanapi komputer babarengan.',
  kept: 'Parantos disimpen.',
  keepFailed: 'Parangkat ieu teu tiasa nyimpen: panginten pinuh, atanapi jandélana modeu samaran. Catet kodena di tempat sanés.',
  keepNotRemoved: 'Teu acan tiasa dipupus ti dieu. Mangga cobian sakali deui; upami angger teu tiasa, pupus data situs ieu dina setélan peramban.',
  keptTitle: (isPhone) => (isPhone ? 'Aduan anu disimpen dina HP ieu' : 'Aduan anu disimpen dina parangkat ieu'),
  keptNews: {
    asking: 'Sakedap, ditingali heula…',
    new: 'Aya wartos énggal',
    none: 'Teu acan aya anu énggal',
    unknown: '',
    failed: 'Wartosna teu acan tiasa ditingali ayeuna.',
    dead: 'Kode ieu parantos teu lumaku: parantos aya kode énggal. Sanés anjeun anu nyuhunkeun? Mangga wartosan kota ngalangkungan kanal resmina.',
    waiting: 'Teu acan lumaku: antosan patugas ngahubungi anjeun.',
  },
  keptNewsHere: 'Aya wartos énggal ngeunaan aduan anjeun',
  keptOpen: (number) => `Buka aduan nomer ${number}`,
  keptRemove: (number) => `Hapus ti dieu: kode aduan ${number}`,
  keptRemoveShort: 'Hapus ti dieu',

  // The code is lost.
  lostLeave: 'Kode anyar ieu teu acan disalin, sareng teu tiasa ditingalikeun deui. Tinggalkeun?',
  lostLeaveYes: 'Muhun, tinggalkeun',
  lostBack: 'Mulih deui',

  // The new code as a picture, or shared with oneself.
  lostCardTitle: 'Kode lacak anyar',
  lostCardMark: 'Tanda kanggo patugas',
  lostCardNote: 'Mimiti dianggo saparantos patugas ngahubungi anjeun. Ka patugas mah sebatkeun tandana waé, ulah kodena.',
};
