import { connectionId } from './connection-id.ts';

/** Of the errors that the box on an agency's page shows to a citizen. */
export const citizenId = {
  ...connectionId,
  'malformed-request': 'Permintaan ini tidak kami pahami. Muat ulang halaman, lalu coba lagi.',
  'session-expired': 'Waktu masuk Anda sudah habis. Silakan masuk lagi; isian Anda tetap ada.',
  'origin-not-allowed': 'Situs ini belum terdaftar untuk kotak aduan. Silakan kirim lewat halaman aduan kota.',
  'identity-not-allowed-here': 'Untuk menyembunyikan nama, buka formulir ini di halaman kota, supaya situs ini tidak bisa ikut membaca.',
  'proof-of-work-required': 'Kiriman ini belum bisa kami periksa. Isian Anda tidak hilang; coba kirim sekali lagi.',
  'not-found': 'Yang Anda cari tidak ada atau bukan untuk akun Anda. Periksa lagi alamatnya.',
  'wrong-tracking-code': 'Kode ini tidak kami temukan. Periksa lagi huruf dan angkanya satu per satu.',
  'method-not-allowed': 'Permintaan ini tidak kami pahami. Muat ulang halaman, lalu coba lagi.',
  'still-running': 'Kiriman Anda yang tadi masih kami proses. Tunggu sebentar, tidak perlu mengirim dua kali.',
  'illegal-transition': 'Keadaannya sudah berubah, jadi langkah itu tidak bisa dilakukan lagi. Muat ulang untuk melihat keadaannya sekarang.',
  'too-late': 'Waktu untuk langkah ini sudah lewat. Kalau masalahnya masih ada, tulis aduan baru dan sebutkan nomor aduan ini.',
  'too-large': 'Kirimannya terlalu besar. Kurangi atau perkecil lampirannya, lalu coba lagi.',
  'unsupported-media-type': 'Bentuk kiriman ini tidak kami kenali. Muat ulang halaman, lalu coba lagi.',
  'unsupported-file': 'Berkas ini tidak bisa kami terima. Pilih foto JPG, PNG, atau WebP, dokumen PDF, rekaman suara, atau video pendek.',
  'invalid-input': 'Ada isian yang belum bisa kami terima. Periksa lagi semua isian Anda, lalu kirim lagi.',
  'key-reused': 'Kiriman ini pernah kami terima dengan isi yang berbeda. Periksa dengan kode lacak Anda sebelum mengirim lagi.',
  'unreadable-image': 'Foto ini tidak terbaca. Coba pilih foto lain atau potret ulang.',
  'image-too-large': 'Ukuran foto ini terlalu besar untuk dibuka. Perkecil dulu atau potret ulang dengan ukuran biasa.',
  'unreadable-file': 'Berkas ini tidak bisa kami buka. Coba pilih berkas lain, atau kirim tanpa berkas ini.',
  'media-too-long': 'Rekaman ini terlalu panjang. Suara paling lama 3 menit, video paling lama 1 menit.',
  'protected-document': 'Dokumen ini terkunci dengan kata sandi. Simpan dulu tanpa kata sandi, lalu pilih lagi.',
  'upload-missing': 'Satu lampiran belum sampai atau sudah lewat waktunya. Kirim lagi, lampirannya kami unggah ulang.',
  'rate-limited': 'Terlalu banyak kiriman dalam waktu singkat. Tunggu sebentar, lalu coba lagi.',
};
