/** Texts of one file, looked at by itself. */
export const filesId = {
  optional: '(boleh dikosongkan)',
  captionLabel: 'Keterangan',
  captionHint: 'Satu kalimat pendek, misalnya “lubang di depan gerbang sekolah”.',
  earlier: 'Geser lebih awal',
  later: 'Geser lebih akhir',
  position: (position: number, all: number) => `Urutan ${position} dari ${all}.`,
  cover: 'Tutupi wajah atau pelat',
  covered: (parts: number) => `${parts} bagian ditutup`,
  placeGiven: 'Tempat pengambilan foto ini ikut dikirim.',
  withholdPlace: 'Jangan sertakan tempatnya',
  done: 'Selesai',
  size: (megabytes: number) => `Besarnya ${megabytes.toFixed(1).replace('.', ',')} MB.`,
  cannotPlay: 'Belum bisa diputar di halaman ini, tapi tetap ikut terkirim.',
  cannotShow: 'Gambarnya belum bisa ditampilkan di sini.',
  tooLarge: (name: string, megabytes: number) =>
    `${name} berukuran ${megabytes} MB, terlalu besar. Paling besar 25 MB. Coba potret ulang dengan ukuran biasa, atau kirim tanpa foto ini.`,
  tooManyPixels: (name: string) => `${name} terlalu lebar untuk dibuka di sini. Coba potret ulang dengan ukuran biasa, atau kirim tanpa foto ini.`,
  notPhoto: (name: string) => `${name} bukan foto yang bisa kami terima. Pilih foto JPG, PNG, atau WebP, atau kirim tanpa foto.`,
};
export type FilesMessages = typeof filesId;
