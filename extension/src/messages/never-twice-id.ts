import type { BadgeMode } from '../badge-mode.ts';

/** Of what somebody clipped already: the badges in the page, and joining a case. */
export const neverTwiceId = {
  badgesTitle: 'Sudah dikliping di Kotak Aduan',
  badgeLabel: (number: string, status: string) => `Sudah dikliping: nomor ${number}, ${status}`,
  badgeSetting: 'Tanda di halaman untuk yang sudah dikliping',
  badgeSettingHint: 'Tandanya hanya nomor dan status. Halaman tidak tahu isinya.',
  badgeModes: {
    off: 'Jangan tampilkan',
    'after-gesture': 'Setelah saya mengeklip atau membidik di halaman itu',
    always: 'Di setiap halaman media sosial yang sudah saya izinkan',
  } satisfies Record<BadgeMode, string>,
  sameWords: (number: string, state: string) =>
    `Penulis yang sama pernah menulis kalimat yang sama: nomor ${number}, ${state}. Kirim lagi hanya kalau isinya aduan lain.`,
  joinTo: (number: string) => `Gabungkan ke ${number}`,
  joinHint: 'Kliping ini dikirim sebagai bukti tambahan. Nomornya tetap yang lama.',
  joinNotYours: 'Aduannya di unit lain, jadi Anda tidak bisa menambah bukti di sana. Kalau ini hal yang sama, cukup sebut nomornya kepada koordinator.',
  joinOver:
    'Aduan itu sudah selesai, jadi tidak bisa ditambah lagi. Kalau masalahnya muncul lagi, minta aduan itu dibuka lagi di meja. Kalau ini hal lain, kirim sebagai aduan baru.',
  joinQueued: (number: string) => `Akan digabungkan ke aduan ${number}.`,
  joinedTitle: 'Sudah digabungkan',
  joinedInto: (number: string) => `Kliping ini menjadi bukti tambahan di aduan ${number}. Tidak ada nomor baru.`,
  sendAnew: 'Kirim sebagai aduan baru',
};
