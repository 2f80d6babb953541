/** Texts of the list of drafts: apart, so that they come with that list. */
export const draftsId = {
  title: 'Aduan Anda di perangkat ini',
  seeCode: 'Lihat kodenya',
  letGo: 'Hapus dari sini',
  nothingWritten: 'Belum ada tulisan',
  changedAt: (moment: string) => `Terakhir diubah ${moment}`,
  files: (count: number) => `${count} lampiran`,
  queued: (clock: string, mayBeFiled: boolean) => `${mayBeFiled ? 'Belum pasti sampai' : 'Belum terkirim'}. Dicoba lagi pukul ${clock}.`,
  sending: 'Sedang dikirim',
  failed: 'Belum terkirim. Buka untuk melihat sebabnya.',
  sent: (complaintNumber: string) => `Sudah terkirim, nomor ${complaintNumber}`,
  open: 'Buka',
  openOne: (words: string) => `Buka: ${words}`,
  remove: 'Hapus',
  removeOne: (words: string) => `Hapus: ${words}`,
  confirm: 'Ya, hapus draf ini',
  codeGoes: 'Kode lacaknya ikut terhapus. Tanpa kode, aduan ini tidak bisa Anda lihat lagi. Salin dulu:',
  confirmSent: 'Ya, hapus. Kodenya sudah saya simpan.',
  cancel: 'Tidak jadi',
  conflict: 'Aduan ini juga diubah di tab lain. Keduanya kami simpan: yang di sini, dan yang dari tab lain. Bandingkan, lalu kirim satu saja.',
  openConflict: 'Lihat yang dari tab lain',
  sentThere: 'Aduan ini sudah Anda kirim dari tab lain. Kode lacaknya sama.',
  sentElsewhere:
    'Aduan ini sudah Anda kirim dari tab lain. Yang Anda tulis di sini belum terkirim, dan kami simpan. Kirim sebagai keterangan tambahan, atau sebagai aduan baru.',
  onItsWay:
    'Aduan ini sudah Anda kirim dari tab lain, dan masih di jalan. Yang Anda tulis di sini belum terkirim, dan kami simpan. Begitu aduan itu sampai, ini bisa Anda tambahkan.',
  goneElsewhere:
    'Aduan ini tidak ada lagi di perangkat ini. Mungkin sudah Anda kirim dari tab lain; kami belum bisa memastikan. Yang Anda tulis di sini belum terkirim, dan kami simpan.',
  notKept: 'Tulisan yang sekarang belum tersimpan di perangkat ini. Kirim atau hapus dulu, supaya tidak hilang.',
};
export type DraftsMessages = typeof draftsId;
