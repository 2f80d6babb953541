/** Texts of who files, for whom, how to tell them, and what they agree to. */
export const personId = {
  title: 'Nama Anda',
  named: 'Dengan nama',
  namedWithoutName: 'Kalau namanya Anda kosongkan, aduan kami terima tanpa nama.',
  withheld: 'Nama disembunyikan',
  none: 'Tanpa nama',
  /** Nothing on a page without scripts can follow the tick about an official: that case is said, too. */
  ifOfficial: (inspectorate: string) => `Kalau ini tentang petugas: hanya ${inspectorate}.`,
  name: 'Nama lengkap',
  nameHint: 'Boleh dikosongkan. Kalau nama disembunyikan, isilah di sini.',
  forWhom: 'Untuk siapa Anda melapor?',
  forMyself: 'Untuk saya sendiri',
  forOthers: {
    family: 'Untuk anggota keluarga',
    neighbour: 'Untuk tetangga',
    colleague: 'Untuk teman kerja',
    other: 'Untuk orang lain',
  },
  represented: 'Nama orang itu',
  representedHint: 'Hanya kalau Anda melapor untuk orang lain.',
  contact: 'Cara menghubungi Anda',
  contactKinds: { whatsapp: 'nomor WhatsApp', phone: 'nomor telepon', email: 'alamat surel (e-mail)' },
  contactHint: (kinds: string) => `Tulis ${kinds}. Boleh dikosongkan. Hanya untuk aduan ini. Kalau kode hilang, tanpa kontak tidak bisa diganti.`,
  notices: 'Kabari saya kalau ada jawaban',
  noticesMeans: 'Boleh tidak dicentang. Jawaban selalu bisa dilihat dengan kode.',
  publishPhotos: 'Foto saya boleh ditampilkan',
  publishPhotosMeans: 'Boleh tidak dicentang. Misalnya untuk menunjukkan hasil pekerjaan; nama Anda tidak ikut.',
};
export type PersonMessages = typeof personId;
