import type { PersonalNumberKind } from '@kotak-aduan/api-client/personal-numbers';
import type { Clip } from '@kotak-aduan/api-client/schemas';

/** Of aiming, of what is gathered there, and of the lists in the panel. */
export const aimId = {
  aimHint: 'Klik atau Enter: kliping. Spasi atau Shift+klik: kumpulkan. ↓ ↑ pindah, ← ke unggahannya, → seluruh utas. Esc: batal.',
  aimGathered: '{n} terkumpul. Enter: kliping semuanya. Spasi atau Shift+klik: tambah atau lepas. Esc: batal.',
  aimReload: 'Kotak Aduan baru diperbarui. Muat ulang halaman ini, lalu bidik lagi. Esc: tutup.',

  aim: 'Bidik di halaman',
  aimStart: 'Pindah ke halamannya, lalu klik unggahan atau komentar yang dimaksud.',
  aimKeys: 'Dengan papan ketik: panah ↓ ↑ pindah, ← ke unggahannya, → seluruh utas, spasi kumpulkan, Enter kliping, Esc batal.',
  aimCancel: 'Berhenti membidik',
  aimRefused: (shortcut: string) => `Halaman itu belum boleh kami baca. Buka halamannya, lalu tekan ${shortcut} atau klik tombol Kotak Aduan di bilah alat.`,
  aimNowhere: 'Buka dulu halaman media sosialnya di tab lain, lalu tekan Bidik lagi.',
  aimed: (kind: string, author: string | null, text: string | null) => [kind, author, text].filter((part) => part !== null).join(', '),
  aimedCount: (count: number) => `${count} terkumpul.`,
  kindNames: {
    post: 'Unggahan',
    comment: 'Komentar',
    reply: 'Balasan',
    reel: 'Reel',
    story: 'Cerita',
    message: 'Pesan',
    review: 'Ulasan',
    photo: 'Foto',
    video: 'Video',
    selection: 'Teks terpilih',
    image: 'Gambar',
    link: 'Tautan',
  } satisfies Record<Clip['kind'], string>,

  gatheredTitle: (count: number) => `${count} dikliping. Jadi berapa aduan?`,
  gatheredHint: 'Satu aduan kalau masalahnya sama: semuanya ikut, dengan penulis, waktu, tautan, dan buktinya masing-masing.',
  gatheredOne: 'Satu aduan',
  gatheredEach: (count: number) => `${count} aduan, satu-satu`,
  gatheredFailed: 'Tidak bisa digabung: salah satunya sudah dikirim, dihapus, atau dari tempat lain. Drafnya tetap ada satu-satu.',
  partsTitle: (count: number) => `${count} tulisan dalam aduan ini`,
  partsHint: 'Masing-masing dengan penulis, waktu, dan tautannya.',

  personalNumbers: 'Di isi aduan ada data pribadi. Instansi bisa membacanya; samarkan kalau tidak perlu.',
  personalNumberKinds: {
    nik: 'NIK',
    kk: 'nomor KK',
    phone: 'nomor telepon',
    card: 'nomor kartu bank',
    account: 'nomor rekening',
    email: 'alamat email',
    plate: 'nomor kendaraan',
  } satisfies Record<PersonalNumberKind, string>,
  maskNumbers: 'Samarkan di isi aduan',

  writingTitle: 'Draf',
  waitingTitle: 'Menunggu dikirim',
  sentTodayTitle: 'Terkirim hari ini',
  sentEarlierTitle: 'Terkirim sebelumnya',
  waitingUntil: (at: string) => `Kami coba lagi pukul ${at}.`,
  waitingSoon: 'Sebentar lagi kami coba lagi.',
  sendAllNow: 'Kirim semua sekarang',
  inDesk: 'Buka di meja',
};
