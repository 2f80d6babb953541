/** Texts of what a person does with the receipt. */
export const receiptId = {
  keepTitle: 'Simpan kode lacak',
  qrLabel: 'Kode QR: arahkan kamera HP lain ke sini untuk melihat aduan ini',
  share: 'Bagikan ke diri sendiri',
  shareHint: 'Misalnya ke catatan Anda atau ke percakapan dengan diri sendiri.',
  picture: 'Jadikan gambar',
  codePicture: 'Gambar berisi kode lacak Anda',
  proofPicture: 'Gambar bukti aduan',
  hold: 'Tekan lama pada gambar (di komputer: klik kanan), lalu pilih “Simpan gambar”.',
  download: 'Unduh gambar',
  inApp: 'Halaman ini terbuka di dalam aplikasi lain. Salin kodenya atau potret layar ini dulu, baru tutup.',
  openBrowser: 'Buka halaman aduan di browser',

  cardTitle: 'Kode lacak aduan',
  code: 'Kode lacak (rahasia)',
  number: 'Nomor aduan',
  where: 'Buka di',
  cardNote: 'Hanya Anda yang memiliki kode ini. Jangan berikan kepada siapa pun.',

  proofTitle: 'Bukti aduan',
  proofHint: 'Tanpa isi aduan dan tanpa kode, jadi boleh ditunjukkan kepada siapa pun.',
  received: 'Diterima',
  agency: 'Ditangani oleh',
  due: 'Dijawab paling lambat',
  hash: 'Sidik isi aduan (SHA-256)',
  proofNote: 'Sidik ini membuktikan bahwa isi yang kami terima sama dengan yang Anda kirim.',
  copyProof: 'Salin bukti',
  copied: 'Bukti tersalin.',
  copyFailed: 'Belum bisa menyalin sendiri. Tandai tulisannya, lalu salin.',
  full: 'Minta bukti lengkap',
  fullHint: 'Berisi semua yang Anda tulis. Simpan baik-baik.',
};
export type ReceiptMessages = typeof receiptId;
