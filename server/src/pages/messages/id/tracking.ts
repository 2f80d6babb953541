/** A complaint that a code has opened, beside what the box says of it, too. */
export const trackingId = {
  fullProof: 'Bukti lengkap, untuk dicetak',
  officer: 'Petugas',
  rateToo: 'Nilai jawabannya sekalian (boleh dilewati)',
  photosNow: 'Foto keadaan sekarang',
  asked: (time: string) => `Diminta ${time}.`,
  shown: 'sudah ditampilkan',
  timeIsUp: 'Waktu melihat sudah habis. Masukkan kode Anda sekali lagi.',
  back: 'Kembali ke aduan',
  asJson: 'Semuanya, untuk dibaca komputer (JSON)',
};
export type TrackingMessages = typeof trackingId;
