import type { ProfileField } from '@kotak-aduan/api-client/schemas';

/** What the panel says of noting an account; `note-account-en.ts` is checked against it. */
export const noteAccountId = {
  open: 'Catat akun',
  openHint: 'Untuk akun dinas, kecamatan, kelurahan, RW, atau RT: buka profilnya di Instagram atau Facebook, lalu tekan ini.',
  heading: 'Catat akun ini',
  how: 'Periksa dulu, lalu isi yang Anda tahu. Yang kosong boleh tetap kosong. Ini belum mengesahkan apa pun.',
  noProfile: 'Halaman ini bukan profil Instagram atau Facebook. Buka profil akunnya, lalu coba lagi.',
  closed: 'Browser belum mengizinkan halaman itu. Klik tombol Kotak Aduan di bilah alat sekali lagi di halaman itu, lalu coba lagi.',
  gaps: (fields: string) => `Tidak terbaca di halaman: ${fields}.`,
  fields: {
    displayName: 'Nama yang tampil',
    claimsOfficial: 'Menyebut diri resmi?',
    followers: 'Pengikut',
    posts: 'Unggahan',
    lastPostAt: 'Unggahan terakhir',
    contacts: 'Kontak, satu per baris',
  } satisfies Record<ProfileField, string>,
  unit: 'Milik unit',
  unitUnknown: 'Belum tahu',
  yes: 'Ya',
  no: 'Tidak',
  unknown: 'Tidak tahu',
  save: 'Catat',
  cancel: 'Batal',
  bad: 'Isi angka tanpa huruf.',
  done: (handle: string) => `@${handle} sudah dicatat. Lihat di Meja Aduan, bagian Akun.`,
};
export type NoteAccountMessages = typeof noteAccountId;
