import { citizenId } from './citizen-id.ts';

/** What a person reads when something went wrong: what happened, that nothing is lost where that is so, and what to do next. */
export const id = {
  ...citizenId,
  // The box never shows these: they are for who has signed in, or it has words of its own.
  aborted: 'Pengiriman dihentikan. Anda bisa mengirimnya lagi kapan saja.',
  'insecure-page': 'Halaman ini dibuka tanpa pengaman (https), jadi aduan tidak bisa dikirim dari sini. Buka alamat yang diawali https.',
  'storage-full': 'Ruang penyimpanan perangkat ini penuh. Jangan tutup halaman ini: kirim sekarang, atau hapus satu foto dulu.',
  'storage-failed': 'Perangkat ini tidak bisa menyimpan draf. Jangan tutup halaman ini sebelum aduan terkirim.',
  unauthenticated: 'Anda belum masuk. Silakan masuk dulu, lalu lanjutkan.',
  forbidden: 'Akun Anda tidak berwenang melakukan ini. Minta bantuan koordinator di kota Anda.',
  'stale-version': 'Ada rekan yang baru saja mengubah perkara ini. Muat ulang, periksa perubahannya, lalu simpan lagi.',
  'evidence-missing': 'Bukti penyelesaiannya belum lengkap. Tambahkan bukti yang diminta, lalu selesaikan lagi.',
  'evidence-changed':
    'Bukti kliping ini berubah di perjalanan atau di komputer ini, jadi server menolaknya. Isinya tetap ada di sini. Kirim sekali lagi; kalau tetap ditolak, buka lagi unggahannya dan kliping ulang.',
};

export type Messages = Readonly<Record<keyof typeof id, string>>;
