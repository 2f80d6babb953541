// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { MapMessages } from '../id/map.ts';

const degrees = (value: number): string => value.toFixed(5).replace('.', ',').replace('-', '−');

export const mapJv: MapMessages = {
  mapLabel: 'Peta. Geser ngantos tandha ping pas wonten panggenanipun; mawi papan ketik ngginakaken tombol panah, tambah, lan suda.',
  howTo: 'Geser petanipun ngantos tandha ping pas wonten panggenanipun.',
  closer: 'Agengaken',
  further: 'Alitaken',
  useThis: 'Ginakaken titik punika',
  used: 'Titik punika dipunginakaken. Geser malih menawi dereng pas.',
  tilesMissing: 'Gambar peta mboten sedaya kabikak. Titikipun tetep saged dipunginakaken.',
  noTiles:
    'Gambar peta dereng wonten ingkang kabikak, dados dereng saged nedahaken wonten mriki. Padosi naminipun ing nginggil, utawi ginakaken posisi panjenengan.',
  crossAt: (latitude, longitude) => `Gambar peta dereng kabikak. Tandha ping wonten lintang ${degrees(latitude)}, bujur ${degrees(longitude)}.`,
};
