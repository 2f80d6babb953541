const directionsId = {
  n: 'sebelah utara',
  ne: 'timur laut',
  e: 'sebelah timur',
  se: 'tenggara',
  s: 'sebelah selatan',
  sw: 'barat daya',
  w: 'sebelah barat',
  nw: 'barat laut',
};
const degrees = (value: number): string => value.toFixed(5).replace('.', ',').replace('-', '−');
/** Nobody reads more out of it than the first two digits. */
const distance = (metres: number): string =>
  metres < 950 ? `${Math.max(10, Math.round(metres / 50) * 50)} meter` : `${(metres / 1_000).toFixed(1).replace('.', ',')} km`;

/** Texts of pointing at a place. */
export const placeId = {
  hereTitle: 'Saya sedang di tempat itu',
  hereWhy: 'Peramban akan bertanya dulu. Titik ini hanya ikut terkirim bersama aduan Anda.',
  useHere: 'Pakai posisi saya',
  finding: 'Mencari posisi Anda…',
  found: (metres: number) => `Posisi Anda ditandai, kira-kira tepat sampai ${metres} meter.`,
  hereRefused: 'Peramban tidak mengizinkan posisi. Tidak apa-apa: tulis patokannya, atau cari namanya di atas.',
  hereUnknown: 'Posisi belum ketemu. Coba lagi di tempat terbuka, tulis patokannya, atau cari namanya di atas.',
  searchLabel: 'Cari kelurahan, jalan, atau tempat',
  listLabel: 'Tempat yang cocok',
  searchHint: 'Sebagian namanya saja cukup.',
  results: (count: number) => (count === 0 ? 'Belum ada yang cocok. Coba nama lain, atau tulis patokannya saja.' : `${count} tempat cocok.`),
  listFailed: 'Daftar tempat belum termuat. Tulis patokannya saja, atau coba lagi.',
  tryAgain: 'Coba lagi',
  kinds: { village: 'Kelurahan atau desa', street: 'Jalan', landmark: 'Tempat' },
  chosen: (name: string) => `${name} dipilih.`,
  lies: (name: string) => `Tempatnya: ${name}.`,
  at: (name: string) => `Titiknya: ${name}.`,
  near: (name: string) => `Titiknya dekat ${name}.`,
  away: (metres: number, direction: keyof typeof directionsId, name: string) => `Titiknya kira-kira ${distance(metres)} di ${directionsId[direction]} ${name}.`,
  coordinates: (latitude: number, longitude: number) => `Titiknya di lintang ${degrees(latitude)}, bujur ${degrees(longitude)}.`,
  stillWritten: (words: string) => `Yang Anda tulis tetap ikut terkirim: “${words}”. Ubah kalau tidak cocok dengan titik ini.`,
  removePoint: 'Hapus titik',
  removeChoice: 'Hapus pilihan',
  mapTitle: 'Di peta',
  mapFrom: (source: string) => `Gambar peta diambil dari ${source}.`,
  showMap: 'Tampilkan peta',
  mapFailed: 'Peta belum termuat. Periksa sambungan, lalu coba lagi.',
  done: 'Tutup',
};
export type PlaceMessages = typeof placeId;
