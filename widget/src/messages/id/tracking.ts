import { followingId } from '@kotak-aduan/api-client/messages/following-id';
import type { Messages } from './form.ts';

/** Texts of the view that follows a code: apart, so that they come with that view. */
export const trackingId = {
  ...followingId,

  // The other way: the code.
  trackOpening: 'Mencari aduan Anda…',
  trackFromQr: 'Peramban ini mencatat alamat dari kode QR di riwayatnya, lengkap dengan kodenya. Di HP atau komputer bersama, hapus riwayat setelah selesai.',
  trackOnlyThere: 'Supaya halaman ini tidak bisa membaca kode Anda, aduan hanya dibuka di halaman kota.',
  trackThere: 'Buka halaman kota',
  trackToReceipt: 'Kembali ke kode lacak',
  playVoice: (seconds: number | null) => (seconds === null ? 'Dengarkan rekaman suara' : `Dengarkan rekaman suara (${seconds} detik)`),
  playVideo: (seconds: number | null) => (seconds === null ? 'Putar video' : `Putar video (${seconds} detik)`),
  photoEnlarge: 'ketuk untuk memperbesar',
  photoMissing: 'Foto belum bisa dimuat.',
  replySending: 'Mengirim balasan…',
  refreshed: 'Sudah yang terbaru.',
  movedOn: 'Keadaan aduan ini baru saja berubah, jadi langkah tadi tidak bisa dilakukan lagi.',
  unsentCopy: 'Salin tulisan',
  unsentCopied: 'Tersalin.',
  unsentCopyFailed: 'Belum bisa menyalin sendiri. Tandai tulisannya, lalu salin.',
  unsentDrop: 'Buang tulisan ini',
  compare: 'Geser untuk membandingkan sebelum dan sesudah',
  compareNow: (before: number) => `${before}% sebelum, ${100 - before}% sesudah`,
  leaveMeans: 'Menutup halaman ini saat itu juga.',
  leaveKeys: 'Bisa juga dengan tombol Esc.',

  // Done, or not.
  confirmSend: 'Tutup aduan ini',
  verdictCancel: 'Tidak jadi',
  sendingNow: 'Mengirim…',

  // One's own data.
  contactQuestion: 'Hapus kontak ini? Kami tidak bisa lagi mengabari Anda, dan kode yang hilang sesudah itu tidak bisa diganti. Aduan Anda tetap ditangani.',
  contactConfirm: 'Ya, hapus kontak saya',
  dataComing: 'Mengambil data Anda…',
  dataDownload: 'Unduh sebagai berkas teks',
  dataFile: 'data-aduan',
  dataHide: 'Tutup data saya',

  // On this device.
  keepLabel: (isPhone: boolean) => `Simpan di ${isPhone ? 'HP' : 'perangkat'} ini`,
  keepMeans: 'Kode disimpan terkunci di sini, jadi lain kali tinggal ketuk. Jangan dipakai di HP atau komputer bersama.',
  kept: 'Tersimpan.',
  keepFailed: 'Perangkat ini tidak mau menyimpan: mungkin penuh, atau jendelanya mode samaran. Catat kode Anda di tempat lain.',
  keepNotRemoved: 'Belum bisa dihapus dari sini. Coba sekali lagi; kalau tetap tidak bisa, hapus data situs ini di pengaturan peramban.',
  keptTitle: (isPhone: boolean) => `Aduan yang disimpan di ${isPhone ? 'HP' : 'perangkat'} ini`,
  keptNews: {
    asking: 'Sebentar, kami lihat…',
    new: 'Ada kabar baru',
    none: 'Belum ada yang baru',
    unknown: '',
    failed: 'Kabarnya belum bisa dilihat sekarang.',
    dead: 'Kode ini tidak berlaku lagi: sudah ada kode baru. Bukan Anda yang memintanya? Beri tahu kota lewat kanal resminya.',
    waiting: 'Belum berlaku: tunggu petugas menghubungi Anda.',
  },
  keptNewsHere: 'Ada kabar baru tentang aduan Anda',
  keptOpen: (number: string) => `Buka aduan ${number}`,
  keptRemove: (number: string) => `Hapus dari sini: kode aduan ${number}`,
  keptRemoveShort: 'Hapus dari sini',

  // The code is lost.
  lostLeave: 'Kode baru ini belum Anda salin, dan tidak bisa ditampilkan lagi. Tinggalkan?',
  lostLeaveYes: 'Ya, tinggalkan',
  lostBack: 'Kembali',

  // The new code as a picture, or shared with oneself.
  lostCardTitle: 'Kode lacak baru',
  lostCardMark: 'Tanda untuk petugas',
  lostCardNote: 'Berlaku setelah petugas menghubungi Anda. Kepada petugas sebutkan tandanya saja, jangan kodenya.',
};
export type TrackingMessages = typeof trackingId;

/** What that view has at hand. */
export type AllMessages = Messages & TrackingMessages;
