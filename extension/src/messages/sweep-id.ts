import type { NotComplaintKind } from '@kotak-aduan/api-client/schemas';

/** Of the comments under a post of our own. */
export const sweepId = {
  sweep: 'Sisir komentar di halaman ini',
  sweepAgain: 'Sisir lagi',
  sweepTitle: (account: string) => `Komentar di unggahan ${account}`,
  sweepBusy: 'Membaca komentar yang sudah dimuat…',
  sweepCounts: ({ all, open, clipped, answered, notComplaint }: Readonly<Record<'all' | 'open' | 'clipped' | 'answered' | 'notComplaint', number>>) =>
    `${all} komentar terbaca: ${open} belum ditangani, ${clipped} sudah dikliping, ${answered} sudah dijawab, ${notComplaint} bukan aduan.`,
  sweepPartial: 'Ini hanya komentar yang sudah dimuat di halaman. Gulir ke bawah dan buka semua balasan, lalu sisir lagi.',
  sweepCut: 'Komentarnya terlalu banyak untuk sekali baca. Yang di bawah belum ikut.',
  sweepRefused: 'Halaman ini belum bisa dibaca. Klik tombol Kotak Aduan di peramban sekali di halaman itu, lalu coba lagi.',
  sweepNothing: 'Belum ada komentar yang bisa dikenali di halaman ini. Buka unggahannya sampai komentarnya terlihat.',
  sweepNotOurs: (account: string) => `${account} tidak ada di daftar akun resmi kota. Sisir hanya untuk unggahan akun sendiri.`,
  sweepNobodys: 'Pemilik unggahan ini tidak terbaca. Sisir hanya untuk unggahan akun sendiri.',
  sweepGone: 'Komentar itu sudah tidak ada di halaman. Sisir lagi.',
  sweepOpenTitle: (count: number) => `Belum ditangani (${count})`,
  sweepOpenNone: 'Semua yang terbaca sudah ditangani.',
  sweepClippedTitle: (count: number) => `Sudah dikliping (${count})`,
  sweepAnsweredTitle: (count: number) => `Sudah dijawab (${count})`,
  sweepAnsweredHint: 'Akun kita menulis balasan di bawahnya. Kalau isinya aduan, kliping saja.',
  sweepNotComplaintTitle: (count: number) => `Bukan aduan (${count})`,
  sweepClip: 'Klip',
  sweepMark: 'Bukan aduan',
  sweepUndo: 'Batalkan',
  sweepMarked: 'Dicatat untuk semua admin: bukan aduan.',
  sweepUnmarked: 'Dibatalkan. Komentarnya kembali ke daftar.',
  sweepNoAuthor: 'Penulis tidak terbaca',
  sweepNoText: 'Tanpa kata-kata',
  notComplaintKinds: { greeting: 'Sapaan', praise: 'Pujian', spam: 'Spam atau iklan', other: 'Lainnya' } satisfies Record<NotComplaintKind, string>,
};
