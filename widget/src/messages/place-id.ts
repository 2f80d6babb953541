/** Texts of pointing at a place. */
export const placeId = {
  hereTitle: 'Saya sedang di tempat itu',
  hereWhy: 'Peramban akan bertanya dulu. Titik ini hanya ikut terkirim bersama aduan Anda.',
  useHere: 'Pakai posisi saya',
  finding: 'Mencari posisi Anda…',
  found: (metres: number) => `Posisi Anda ditandai, kira-kira tepat sampai ${metres} meter.`,
  hereRefused: 'Peramban tidak mengizinkan posisi. Tidak apa-apa: tulis patokannya, atau cari namanya di bawah.',
  hereUnknown: 'Posisi belum ketemu. Coba lagi di tempat terbuka, tulis patokannya, atau cari namanya di bawah.',
  searchLabel: 'Cari kelurahan, jalan, atau tempat',
  searchHint: 'Sebagian namanya saja cukup.',
  results: (count: number) => (count === 0 ? 'Belum ada yang cocok. Coba nama lain, atau tulis patokannya saja.' : `${count} tempat cocok.`),
  listFailed: 'Daftar tempat belum termuat. Tulis patokannya saja, atau coba lagi.',
  tryAgain: 'Coba lagi',
  kinds: { village: 'Kelurahan atau desa', street: 'Jalan', landmark: 'Tempat' },
  chosen: (name: string) => `${name} dipilih.`,
  mapTitle: 'Di peta',
  mapFrom: (source: string) => `Gambar peta diambil dari ${source}.`,
  showMap: 'Tampilkan peta',
  mapFailed: 'Peta belum termuat. Periksa sambungan, lalu coba lagi.',
  done: 'Tutup',
};
export type PlaceMessages = typeof placeId;
