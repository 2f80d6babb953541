import { whoKnowsId } from '@kotak-aduan/api-client/messages/who-knows-id';

/** Texts of the form: the source, and the type that every other language must fit. */
export const id = {
  // The text, first of all.
  title: 'Ceritakan keluhan Anda',
  textLabel: 'Ada apa, di mana, dan sejak kapan?',
  textHint: 'Hanya petugas yang menangani dan mengawasinya yang bisa membaca. Aduan Anda tidak ditampilkan di mana pun.',
  charactersLeft: (left: number) => `Masih bisa ${left} huruf lagi.`,
  charactersOver: (over: number) => `Kelebihan ${over} huruf. Ringkas sedikit, lalu kirim.`,
  send: 'Kirim aduan',
  preparing: 'Sebentar, kami siapkan…',
  partsFailed: 'Sebagian formulir belum termuat. Tulisan Anda aman di halaman ini. Periksa sambungan, lalu tekan tombolnya lagi.',
  // What stands in the line of a question.
  required: 'perlu diisi',
  notYet: 'belum ada',
  needs: (parts: string) => `Perlu diisi: ${parts}.`,
  partComing: 'Sebentar…',
  partMissing: 'Bagian ini belum termuat. Kami muat sendiri begitu tersambung.',
  dictate: 'Bicara saja, kami tuliskan',
  trackLink: 'Sudah punya kode? Lihat aduan Anda',
  language: 'Bahasa / Language',
  onlyHttps: 'Formulir ini hanya dibuka lewat sambungan aman.',
  openSafePage: 'Tulis aduan di halaman kota',

  // The draft.
  saved: (isPhone: boolean) => `Tersimpan di ${isPhone ? 'HP' : 'perangkat'} ini`,
  saving: 'Menyimpan…',
  numbersDoubt: 'Mungkin ada nomor pribadi di tulisan Anda, misalnya NIK atau nomor telepon. Hapus kalau tidak perlu, lalu tekan Kirim sekali lagi.',
  memoryOnly: 'Tulisan ini belum bisa disimpan di perangkat Anda. Jangan tutup halaman sebelum aduan terkirim.',
  pageOutdated: 'Formulir ini sudah diperbarui dan tulisan Anda tersimpan. Muat ulang halaman ini, lalu lanjutkan.',
  pageReload: 'Muat ulang',
  sharedNow: 'Aduan ini tidak disimpan di perangkat ini. Jangan tutup halaman sebelum aduan terkirim.',
  sharedNotWiped: 'Tulisan sebelumnya belum bisa dihapus dari perangkat ini. Setelah aduan terkirim, hapus riwayat peramban.',
  yourDrafts: (drafts: number) => `Aduan Anda yang lain (${drafts})`,
  draftTitle: 'Draf dan perangkat bersama',
  startOverCancel: 'Tidak jadi',

  // Photos.
  photosTitle: 'Foto',
  photosNow: (files: number) => `${files} berkas terlampir`,
  photosHint: 'Foto membantu petugas menemukan tempatnya. Paling banyak 10. Keterangan lokasi di dalam foto kami hapus, kecuali Anda menyertakannya.',
  takePhoto: 'Ambil foto',
  choosePhotos: 'Pilih foto',
  photosLeft: (left: number) => (left === 0 ? 'Sudah 10, tidak bisa tambah lagi.' : `Bisa tambah ${left} lagi.`),
  fileNames: {
    image: (position: number) => `Foto ${position}`,
    audio: (position: number) => `Suara ${position}`,
    video: (position: number) => `Video ${position}`,
    application: (position: number) => `Dokumen ${position}`,
  },
  editFile: (name: string) => `Atur ${name}`,
  edit: 'Atur',
  removeFile: (name: string) => `Hapus ${name}`,
  remove: 'Hapus',
  photoPreparing: 'Menyiapkan lampiran…',
  placeOffer: (photos: number, name: string) =>
    photos === 1 ? `${name} menyimpan tempat pengambilan. Sertakan?` : `${photos} foto menyimpan tempat pengambilan. Sertakan?`,
  givePlace: 'Sertakan',
  declinePlace: 'Tidak usah',
  recordVoice: 'Rekam suara',
  addMedia: 'Tambah video atau PDF',
  photosLost: (lost: number) => `${lost} foto belum sempat tersimpan. Pilih lagi, ya.`,
  filesTooLarge: (name: string) => `${name} tidak muat lagi: semua berkas bersama paling besar 50 MB. Hapus satu dulu, atau kirim tanpa ini.`,
  photosTooMany: (left: number) => `Paling banyak 10 foto. ${left} foto terakhir tidak ikut; hapus satu dulu kalau ingin menggantinya.`,
  photoUnreadable: (name: string) => `${name} tidak terbaca. Coba pilih foto lain, atau kirim tanpa foto.`,
  photosFull: (isPhone: boolean) =>
    `Ruang penyimpanan ${isPhone ? 'HP' : 'perangkat'} ini penuh, jadi foto belum tersimpan. Kirim sekarang, atau hapus satu foto dulu.`,

  // Where it is.
  placeTitle: 'Tempat',
  placeNow: 'sudah ditandai',
  placeLabel: 'Alamat atau patokan',
  placeExample: 'Contoh: depan pasar, dekat gapura, RT 02 RW 05',
  placeShow: 'Tunjukkan tempatnya',

  // Who should have it.
  agencyTitle: 'Ditujukan ke',
  agencyNowSuggested: (agency: string) => `${agency} (disarankan)`,
  agencyByOfficer: 'Biar petugas yang menentukan',
  agencyGroup: 'Instansi',
  districtGroup: 'Kecamatan',
  officialLabel: 'Ini tentang petugas',
  officialMeans: 'Yang membacanya hanya Inspektorat kota, bukan tempat petugas itu bekerja.',

  // Who is writing.
  identityTitle: 'Nama',
  identityNowOnBehalf: 'untuk orang lain',
  identityNamed: 'Dengan nama',
  identityWithheld: 'Nama disembunyikan',
  identityNone: 'Tanpa nama',
  who: whoKnowsId,

  // Where to tell.
  contactTitle: 'Kontak',
  contactless: 'Tanpa kontak, kode yang hilang tidak bisa diganti.',
  publishPhotos: 'Foto saya boleh ditampilkan kalau kota mengumumkan hasilnya',
  publishPhotosMeans: 'Tidak wajib. Aduan Anda ditangani sama saja.',

  // The notice and what belongs beside it.
  noticeTitle: 'Bagaimana data Anda dipakai',
  noticeVersion: (version: string) => `Pemberitahuan versi ${version}.`,
  emergency: 'Ada bahaya sekarang? Telepon',

  // Mistakes.
  errorsTitle: 'Ada yang perlu dilengkapi',
  errorTextShort: 'Tulis dulu keluhan Anda, sepatah dua patah kata pun boleh.',
  errorTextLong: (over: number) => `Keluhan Anda kelebihan ${over} huruf. Ringkas sedikit.`,
  errorPhotos: 'Tambahkan paling sedikit satu foto.',
  errorPlace: 'Tulis tempatnya, atau tekan “Tunjukkan tempatnya”.',
  errorName: 'Tulis nama Anda.',
  errorNameElsewhere: 'Nama hanya bisa disembunyikan di halaman kota. Buka halaman itu, atau pilih menulis dengan nama.',
  errorNameHidden: 'Tulis nama Anda, atau pilih “Tanpa nama”.',
  errorAgency: 'Pilih instansinya, atau pilih “Biar petugas yang menentukan”.',
  errorContactNone: 'Pilih cara menghubungi Anda.',

  // Sending.
  sendingPhotos: (done: number, all: number) => `Mengirim lampiran ${done} dari ${all}…`,
  sendingText: 'Mengirim aduan…',
  sendingWait: 'Jangan tutup halaman ini dulu, ya.',
  queuedTitle: ({ mayBeFiled, isStored }: { mayBeFiled: boolean; isStored: boolean }) =>
    `${mayBeFiled ? 'Belum pasti sampai' : 'Belum terkirim'}${isStored ? ', tapi sudah kami simpan' : '. Jangan tutup halaman ini'}`,
  cannotAsk: 'Sambungan belum cukup untuk bertanya apakah aduan ini sudah sampai. Coba lagi nanti.',
  queuedWhy: {
    offline: 'Sambungan internet terputus.',
    portal: 'Jaringan ini belum sampai ke layanan kami. Kalau memakai Wi-Fi umum, masuk dulu di halamannya, atau pakai data seluler.',
    busy: 'Layanan kami sedang sibuk.',
  },
  queuedBody: 'Kami coba kirim lagi sendiri selama halaman ini terbuka, dan begitu Anda membukanya lagi.',
  queuedMemory: 'Biarkan halaman ini terbuka; kami coba kirim lagi sendiri.',
  queuedNext: (time: string) => `Dicoba lagi pukul ${time}.`,
  retryNow: 'Kirim sekarang',
  backToEdit: 'Ubah',
  withdraw: 'Tarik kembali',
  withdrawQuestion: 'Hapus aduan ini beserta fotonya? Aduan tidak jadi terkirim.',
  withdrawConfirm: 'Ya, hapus',
  codeAlready: 'Kode lacak sudah ada, simpan sekarang. Berlaku begitu aduan sampai.',
  filePause: 'Jeda',
  fileGoOn: 'Lanjutkan',
  fileRetry: 'Coba lagi',
  fileStates: { waiting: 'Menunggu', paused: 'Dijeda', failed: 'Terputus', done: 'Terkirim' },
  failedTitle: 'Aduan belum terkirim',
  failedFile: (name: string) => `Terhenti di lampiran “${name}”.`,
  failedKept: 'Tulisan dan foto Anda masih ada.',

  // The receipt.
  receiptTitle: 'Aduan Anda sudah kami terima',
  receiptKeep: 'Simpan kode ini, hanya Anda yang memilikinya.',
  receiptWhy: 'Dengan kode ini Anda bisa melihat jawaban dan membalas.',
  receiptLost: 'Kalau hilang, petugas bisa memberi kode baru lewat kontak Anda.',
  copyCode: 'Salin kode',
  copied: 'Kode tersalin.',
  copyFailed: 'Belum bisa menyalin sendiri. Tandai kodenya, lalu salin.',
  receiptStays: 'Kode ini tetap tampil di sini sampai Anda menekan “Tulis aduan lain”.',
  receiptLeaves: 'Simpan sekarang: kode ini tidak disimpan di perangkat ini. Sebelum pergi, tekan “Tulis aduan lain” supaya layarnya bersih.',
  seeComplaint: 'Lihat aduan ini',
  writeAnother: 'Tulis aduan lain',
  leaveQuestion: 'Kode lacaknya sudah Anda simpan? Setelah ini tidak tampil lagi di sini.',
  leaveConfirm: 'Sudah, tulis aduan lain',
};
export type Messages = typeof id;
