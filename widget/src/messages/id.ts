/** Texts of the shell around the frame. A name of its own, so that the shell's script carries nothing else. */
export const shellId = {
  frameTitle: 'Kotak aduan',
  openForm: 'Tulis aduan di halaman kota',
};
export type ShellMessages = typeof shellId;

/** Texts of the form: the source, and the type that every other language must fit. */
export const id = {
  // The text, first of all.
  title: 'Ceritakan keluhan Anda',
  textLabel: 'Ada apa, di mana, dan sejak kapan?',
  textHint: 'Hanya petugas yang menangani yang bisa membacanya. Aduan Anda tidak ditampilkan di mana pun.',
  charactersLeft: (left: number) => `Masih bisa ${left} huruf lagi.`,
  charactersOver: (over: number) => `Kelebihan ${over} huruf. Ringkas sedikit, lalu kirim.`,
  send: 'Kirim aduan',
  preparing: 'Sebentar, kami siapkan…',
  partsFailed: 'Sebagian formulir belum termuat. Tulisan Anda aman di halaman ini. Periksa sambungan, lalu tekan tombolnya lagi.',
  optional: '(boleh dikosongkan)',
  trackLink: 'Sudah punya kode? Lihat aduan Anda',
  onlyHttps: 'Formulir ini hanya dibuka lewat sambungan aman.',
  openSafePage: 'Tulis aduan di halaman kota',

  // The draft.
  saved: (isPhone: boolean) => `Tersimpan di ${isPhone ? 'HP' : 'komputer'} ini`,
  saving: 'Menyimpan…',
  memoryOnly: 'Tulisan ini belum bisa disimpan di perangkat Anda. Jangan tutup halaman sebelum aduan terkirim.',
  startOver: 'Hapus dan mulai lagi',
  startOverConfirm: 'Ya, hapus tulisan dan foto',
  startOverCancel: 'Tidak jadi',

  // Photos.
  photosTitle: 'Foto',
  photosHint: 'Foto membantu petugas menemukan tempatnya. Paling banyak 10. Keterangan lokasi di dalam foto kami hapus.',
  takePhoto: 'Ambil foto',
  choosePhotos: 'Pilih foto',
  photosLeft: (left: number) => (left === 0 ? 'Sudah 10 foto.' : `Bisa tambah ${left} foto lagi.`),
  photoName: (position: number) => `Foto ${position}`,
  removePhoto: (position: number) => `Hapus foto ${position}`,
  remove: 'Hapus',
  photoPreparing: 'Menyiapkan foto…',
  photosLost: (lost: number) => `${lost} foto belum sempat tersimpan. Pilih lagi, ya.`,
  photosTooMany: (left: number) => `Paling banyak 10 foto. ${left} foto terakhir tidak ikut; hapus satu dulu kalau ingin menggantinya.`,
  photoTooLarge: (name: string, megabytes: number) =>
    `${name} berukuran ${megabytes} MB, terlalu besar. Paling besar 25 MB. Coba potret ulang dengan ukuran biasa, atau kirim tanpa foto ini.`,
  photoTooManyPixels: (name: string) => `${name} terlalu lebar untuk dibuka di sini. Coba potret ulang dengan ukuran biasa, atau kirim tanpa foto ini.`,
  photoUnreadable: (name: string) => `${name} tidak terbaca. Coba pilih foto lain, atau kirim tanpa foto.`,
  photoNotPhoto: (name: string) => `${name} bukan foto yang bisa kami terima. Pilih foto JPG, PNG, atau WebP, atau kirim tanpa foto.`,
  photosFull: (isPhone: boolean) =>
    `Ruang penyimpanan ${isPhone ? 'HP' : 'komputer'} ini penuh, jadi foto belum tersimpan. Kirim sekarang, atau hapus satu foto dulu.`,

  // Who should have it.
  agencyTitle: 'Siapa yang sebaiknya menangani?',
  agencyHint: 'Tidak apa-apa kalau ragu. Petugas akan memeriksa dan meneruskannya.',
  agencySuggested: (category: string) => `Kami sarankan dari cerita Anda: ${category}`,
  agencyOfSite: 'Pemilik halaman ini',
  agencyByOfficer: 'Biar petugas yang menentukan',
  agencyOther: 'Instansi lain',
  agencyOtherLabel: 'Pilih instansi',
  agencyGroup: 'Instansi',
  districtGroup: 'Kecamatan',
  externalGroup: 'Di luar pemerintah kota',
  agencyOfExternal: 'Di luar pemerintah kota. Kami sampaikan, mereka yang memutuskan.',
  respondentLabel: 'Petugas itu bekerja di mana?',
  respondentHint: 'Instansi ini tidak akan ikut membaca aduan Anda.',
  respondentUnknown: 'Saya tidak tahu',

  // Who is writing.
  identityTitle: 'Nama Anda',
  identityNamed: 'Dengan nama',
  identityNamedMeans: 'Petugas yang menangani tahu siapa yang harus dijawab.',
  identityWithheld: 'Nama disembunyikan',
  identityWithheldMeans: 'Hanya koordinator kota yang tahu nama Anda; instansi yang menangani tidak.',
  identityNone: 'Tanpa nama',
  identityNoneMeans: 'Tak seorang pun tahu nama Anda. Jawaban hanya bisa dilihat dengan kode.',
  identityElsewhere: 'Ingin nama disembunyikan, atau tanpa nama?',
  identityElsewhereLink: 'Buka di halaman kota',
  identityElsewhereMeans: 'supaya situs ini tidak bisa ikut membaca.',
  nameLabel: 'Nama lengkap',

  // Where to tell.
  contactTitle: 'Kabari saya kalau ada jawaban',
  contactHint: 'Boleh dikosongkan. Tanpa ini pun Anda bisa melihat jawaban dengan kode.',
  contactNone: 'Tidak usah, saya lihat sendiri',
  contactKinds: { whatsapp: 'WhatsApp', phone: 'Telepon', email: 'Email' },
  contactLabels: { whatsapp: 'Nomor WhatsApp', phone: 'Nomor telepon', email: 'Alamat email' },
  contactExamples: { whatsapp: 'Contoh: 0812 3456 7890', phone: 'Contoh: 0271 123 456', email: 'Contoh: nama@contoh.id' },

  // The notice and what belongs beside it.
  noticeTitle: 'Bagaimana data Anda dipakai',
  noticeMore: 'Siapa yang bertanggung jawab, dan dasarnya',
  noticeController: (controller: string) => `Penanggung jawab data: ${controller}.`,
  noticeLegalBasis: (basis: string) => `Dasar: ${basis}.`,
  noticeVersion: (version: string) => `Pemberitahuan versi ${version}.`,
  emergency: 'Ada bahaya sekarang? Telepon',

  // Mistakes.
  errorsTitle: 'Ada yang perlu dilengkapi',
  errorTextShort: 'Tulis dulu keluhan Anda, sepatah dua patah kata pun boleh.',
  errorTextLong: (over: number) => `Keluhan Anda kelebihan ${over} huruf. Ringkas sedikit.`,
  errorName: 'Tulis nama Anda.',
  errorNameHidden: 'Tulis nama Anda, atau pilih “Tanpa nama”.',
  errorAgency: 'Pilih instansinya, atau pilih “Biar petugas yang menentukan”.',
  errorContact: { whatsapp: 'Periksa nomor WhatsApp Anda.', phone: 'Periksa nomor telepon Anda.', email: 'Periksa alamat email Anda. Contoh: nama@contoh.id' },
  errorContactEmpty: { whatsapp: 'Tulis nomor WhatsApp Anda.', phone: 'Tulis nomor telepon Anda.', email: 'Tulis alamat email Anda.' },

  // Sending.
  sendingPhotos: (done: number, all: number) => `Mengirim foto ${done} dari ${all}…`,
  sendingText: 'Mengirim aduan…',
  sendingWait: 'Jangan tutup halaman ini dulu, ya.',
  queuedTitle: 'Belum terkirim, tapi sudah kami simpan',
  queuedBody: 'Sambungan atau layanan sedang terputus. Kami coba kirim lagi sendiri selama halaman ini terbuka, dan begitu Anda membukanya lagi.',
  queuedMemory: 'Sambungan atau layanan sedang terputus. Biarkan halaman ini terbuka; kami coba kirim lagi sendiri.',
  queuedNext: (time: string) => `Dicoba lagi pukul ${time}.`,
  retryNow: 'Coba kirim sekarang',
  backToEdit: 'Ubah tulisan saya',
  failedTitle: 'Aduan belum terkirim',
  failedKept: 'Tulisan dan foto Anda masih ada.',

  // The receipt.
  receiptTitle: 'Aduan Anda sudah kami terima',
  receiptKeep: 'Simpan kode ini, hanya Anda yang memilikinya.',
  receiptWhy: 'Dengan kode ini Anda bisa melihat jawaban dan membalas. Kami tidak bisa mencarikan kode yang hilang.',
  copyCode: 'Salin kode',
  copied: 'Kode tersalin.',
  copyFailed: 'Belum bisa menyalin sendiri. Tekan lama pada kode, lalu pilih Salin.',
  receiptStays: 'Kode ini tetap tampil di sini sampai Anda menekan “Tulis aduan lain”.',
  numberLabel: 'Nomor aduan',
  agencyLabel: 'Ditangani oleh',
  dueLabel: 'Dijawab paling lambat',
  receivedLabel: 'Diterima',
  seeComplaint: 'Lihat aduan ini',
  writeAnother: 'Tulis aduan lain',
};
export type Messages = typeof id;
