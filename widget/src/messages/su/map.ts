// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { MapMessages } from '../id/map.ts';

const degrees = (value: number): string => value.toFixed(5).replace('.', ',').replace('-', '−');

export const mapSu: MapMessages = {
  mapLabel: 'Peta. Gésér dugi ka tanda silang pas dina tempatna; nganggo papan ketik anggo tombol panah, tambih, sareng kirang.',
  howTo: 'Gésér petana dugi ka tanda silang pas dina tempatna.',
  closer: 'Ageungan',
  further: 'Alitan',
  useThis: 'Anggo titik ieu',
  used: 'Titik ieu dianggo. Gésér deui upami teu acan pas.',
  tilesMissing: 'Gambar peta teu sadayana kabuka. Titikna tetep tiasa dianggo.',
  noTiles: 'Gambar peta teu acan aya anu kabuka, janten teu acan tiasa nuduhkeun di dieu. Milarian namina di luhur, atanapi anggo posisi anjeun.',
  crossAt: (latitude, longitude) => `Gambar peta teu acan kabuka. Tanda silang aya di lintang ${degrees(latitude)}, bujur ${degrees(longitude)}.`,
};
