/** Texts of the map. */
export const mapId = {
  mapLabel: 'Peta. Geser sampai tanda silang tepat di tempatnya; dengan papan ketik pakai tombol panah, tambah, dan kurang.',
  howTo: 'Geser peta sampai tanda silang tepat di tempatnya.',
  closer: 'Perbesar',
  further: 'Perkecil',
  useThis: 'Pakai titik ini',
  used: 'Titik ini dipakai. Geser lagi kalau belum pas.',
  tilesMissing: 'Gambar peta tidak semuanya termuat. Titiknya tetap bisa dipakai.',
};
export type MapMessages = typeof mapId;
