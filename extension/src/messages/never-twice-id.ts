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
};
