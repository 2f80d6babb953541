import type { Messages, ShellMessages } from './form.ts';

/** Texts of the shell around the frame of `<lacak-aduan>`, apart for the same reason as the form's. */
export const trackingShellId: ShellMessages = {
  frameTitle: 'Lihat aduan Anda',
  openForm: 'Lihat aduan Anda di halaman kota',
};

/** Texts of the view that follows a code: apart, so that they come with that view. */
export const trackingId = {
  // The other way: the code.
  trackTitle: 'Lihat aduan Anda',
  trackCodeLabel: 'Kode lacak',
  trackCodeHint: '24 huruf dan angka yang Anda terima setelah mengirim. Tanda hubung dan huruf besar tidak berpengaruh.',
  trackOpen: 'Lihat aduan',
  trackOpening: 'Mencari aduan Anda…',
  trackBack: 'Tulis aduan baru',
  trackClose: 'Tutup aduan ini',
  trackOnlyThere: 'Supaya halaman ini tidak bisa membaca kode Anda, aduan hanya dibuka di halaman kota.',
  trackThere: 'Buka halaman kota',
  trackWrongLength: (typed: number) => `Kode lacak terdiri dari 24 huruf dan angka; yang Anda tulis ${typed}. Periksa lagi.`,
  trackTypo: 'Ada huruf atau angka yang keliru dalam kode ini. Periksa lagi satu per satu.',
  trackEmpty: 'Tulis dulu kode lacak Anda.',
  stateTitle: 'Keadaan sekarang',
  states: {
    received: 'Sudah kami terima, sedang menunggu diperiksa',
    verified: 'Sudah diperiksa, sedang diteruskan ke yang menangani',
    'in-progress': 'Sedang ditangani',
    'needs-info': 'Menunggu keterangan dari Anda',
    resolved: 'Sudah diselesaikan, silakan diperiksa',
    closed: 'Selesai dan ditutup',
    rejected: 'Tidak bisa ditangani',
    archived: 'Disimpan, tidak dilanjutkan',
  },
  stepNames: {
    received: 'Diterima',
    verified: 'Diperiksa',
    'in-progress': 'Ditangani',
    'needs-info': 'Menunggu keterangan Anda',
    resolved: 'Diselesaikan',
    closed: 'Ditutup',
    rejected: 'Tidak bisa ditangani',
    archived: 'Diarsipkan',
  },
  stepsTitle: 'Perjalanan aduan',
  yourText: 'Yang Anda tulis',
  resultTitle: 'Hasil',
  resultBy: (unit: string, time: string) => `${unit}, ${time}`,
  before: 'Sebelum',
  after: 'Sesudah',
  documents: 'Dokumen',
  documentNumber: (number: string) => `Nomor dokumen: ${number}`,
  openDocument: (position: number) => `Buka dokumen ${position}`,
  playVoice: (seconds: number | null) => (seconds === null ? 'Dengarkan rekaman suara' : `Dengarkan rekaman suara (${seconds} detik)`),
  playVideo: (seconds: number | null) => (seconds === null ? 'Putar video' : `Putar video (${seconds} detik)`),
  photoOf: (label: string, position: number) => `${label}, foto ${position}`,
  photoEnlarge: 'ketuk untuk memperbesar',
  photoMissing: 'Foto belum bisa dimuat.',
  messagesTitle: 'Percakapan',
  messagesNone: 'Belum ada jawaban. Begitu ada, jawabannya muncul di sini.',
  fromYou: 'Anda',
  answerYes: 'Ya',
  answerNo: 'Tidak',
  replyTitle: 'Balas',
  replyLabel: 'Tulis balasan Anda',
  replySend: 'Kirim balasan',
  replySending: 'Mengirim balasan…',
  replySent: 'Balasan Anda sudah terkirim.',
  replyEmpty: 'Tulis dulu balasan Anda, lalu kirim.',
  replyClosed: 'Aduan ini sudah ditutup, jadi tidak bisa dibalas lagi. Kalau masalahnya muncul kembali, tulis aduan baru.',
  sessionOver: 'Demi keamanan, aduan ini kami tutup setelah 15 menit. Masukkan kode sekali lagi; balasan yang Anda tulis masih ada.',
  refresh: 'Periksa lagi',
  refreshed: 'Sudah yang terbaru.',
  numberLabel: 'Nomor aduan',
  agencyLabel: 'Ditangani oleh',
  dueLabel: 'Dijawab paling lambat',
  receivedLabel: 'Diterima',
};
export type TrackingMessages = typeof trackingId;

/** What that view has at hand. */
export type AllMessages = Messages & TrackingMessages;
