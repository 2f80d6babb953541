/** Texts of whoever sent and heard no answer: whether the complaint has arrived, and what can be done. */
export const arrivalId = {
  asking: 'Sebentar, kami tanyakan dulu apakah aduan ini sudah sampai…',
  cancel: 'Tidak jadi',
  missing: 'Aduan ini belum sampai kepada kami. Hapus beserta fotonya?',
  delete: 'Ya, hapus',
  missingOther: 'Dengan kode ini belum ada aduan pada kami. Tulisan Anda masih ada, dan bisa dikirim sebagai aduan baru.',
  sendAnother: 'Kirim sebagai aduan baru',
  unknownWithdraw: 'Kami belum bisa memastikan: aduan ini mungkin sudah sampai. Simpan dulu kodenya; dengan kode ini Anda bisa melihatnya nanti.',
  unknownEdit:
    'Kami belum bisa memastikan: aduan ini mungkin sudah sampai. Kalau Anda ubah sekarang dan ternyata sudah sampai, tulisan baru Anda kami simpan terpisah dan kami beri tahu.',
  unknownSend:
    'Aduan dengan kode ini rupanya sudah kami terima sebelum Anda ubah. Kami belum bisa mengambil buktinya. Tulisan Anda yang baru masih ada di sini.',
  copyFirst: 'Salin kodenya dulu',
  askAgain: 'Tanyakan lagi',
  deleteHere: 'Hapus dari perangkat ini',
  editAnyway: 'Ubah saja',
  wiped: 'Sudah dihapus dari perangkat ini. Kalau ternyata sempat sampai, dengan kode ini Anda bisa melihatnya:',
  kept: 'Kodenya sudah saya simpan',
  filedWithdraw:
    'Aduan ini ternyata sudah kami terima, jadi tidak bisa ditarik dari sini. Kalau tidak perlu dilanjutkan, tulis saja kepada petugas. Kode dan buktinya ada di bawah.',
  filedEdit: 'Aduan ini ternyata sudah kami terima, jadi isinya tidak bisa diubah lagi. Yang ingin Anda tambahkan bisa dikirim sebagai keterangan.',
  filedSend:
    'Aduan ini ternyata sudah kami terima, sebelum Anda ubah. Tulisan Anda yang baru belum terkirim, dan kami simpan. Kirim sebagai keterangan tambahan, atau sebagai aduan baru.',
  add: 'Tambahkan keterangan',
  addElsewhere: 'Tambahkan keterangan di halaman kota',
  openCopy: 'Jadikan aduan baru',
};
export type ArrivalMessages = typeof arrivalId;
