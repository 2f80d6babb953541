/** Texts of the list of drafts: apart, so that they come with that list. */
export const draftsId = {
  title: 'Aduan Anda di perangkat ini',
  seeCode: 'Lihat kodenya',
  letGo: 'Hapus dari sini',
  nothingWritten: 'Belum ada tulisan',
  changedAt: (moment: string) => `Terakhir diubah ${moment}`,
  files: (count: number) => `${count} lampiran`,
  queued: (clock: string) => `Belum pasti sampai. Dicoba lagi pukul ${clock}.`,
  sending: 'Sedang dikirim',
  failed: 'Belum terkirim. Buka untuk melihat sebabnya.',
  sent: (complaintNumber: string) => `Sudah terkirim, nomor ${complaintNumber}`,
  open: 'Buka',
  openOne: (words: string) => `Buka: ${words}`,
  remove: 'Hapus',
  removeOne: (words: string) => `Hapus: ${words}`,
  confirm: 'Ya, hapus draf ini',
  confirmSent: 'Ya, hapus. Kodenya sudah saya simpan.',
  cancel: 'Tidak jadi',
  conflict: 'Aduan ini juga diubah di tab lain. Keduanya kami simpan: yang di sini, dan yang dari tab lain. Bandingkan, lalu kirim satu saja.',
  openConflict: 'Lihat yang dari tab lain',
  notKept: 'Tulisan yang sekarang belum tersimpan di perangkat ini. Kirim atau hapus dulu, supaya tidak hilang.',
};
export type DraftsMessages = typeof draftsId;
