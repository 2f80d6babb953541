const degrees = (value: number): string => value.toFixed(5).replace('.', ',').replace('-', '−');

/** Texts of the map. */
export const mapId = {
  mapLabel: 'Peta. Geser sampai tanda silang tepat di tempatnya; dengan papan ketik pakai tombol panah, tambah, dan kurang.',
  howTo: 'Geser peta sampai tanda silang tepat di tempatnya.',
  closer: 'Perbesar',
  further: 'Perkecil',
  useThis: 'Pakai titik ini',
  used: 'Titik ini dipakai. Geser lagi kalau belum pas.',
  tilesMissing: 'Gambar peta tidak semuanya termuat. Titiknya tetap bisa dipakai.',
  noTiles: 'Gambar peta belum ada yang termuat, jadi belum bisa menunjuk di sini. Cari namanya di atas, atau pakai posisi Anda.',
  crossAt: (latitude: number, longitude: number) => `Gambar peta belum termuat. Tanda silang ada di lintang ${degrees(latitude)}, bujur ${degrees(longitude)}.`,
};
export type MapMessages = typeof mapId;
