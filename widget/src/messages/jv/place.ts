// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { PlaceMessages } from '../id/place.ts';

const directionsJv = {
  n: 'sisih ler',
  ne: 'sisih ler wetan',
  e: 'sisih wetan',
  se: 'sisih kidul wetan',
  s: 'sisih kidul',
  sw: 'sisih kidul kilen',
  w: 'sisih kilen',
  nw: 'sisih ler kilen',
};
const degrees = (value: number): string => value.toFixed(5).replace('.', ',').replace('-', '−');
/** Nobody reads more out of it than the first two digits. */
const distance = (metres: number): string =>
  metres < 950 ? `${Math.max(10, Math.round(metres / 50) * 50)} meter` : `${(metres / 1_000).toFixed(1).replace('.', ',')} km`;

export const placeJv: PlaceMessages = {
  hereTitle: 'Kula nembe wonten panggenan punika',
  hereWhy: 'Browser badhe nyuwun pirsa rumiyin. Titik punika namung kakintun sareng aduan panjenengan.',
  useHere: 'Ginakaken posisi kula',
  finding: 'Madosi posisi panjenengan…',
  found: (metres) => `Posisi panjenengan sampun dipuntengeri, kinten-kinten leres ngantos ${metres} meter.`,
  hereRefused: 'Browser mboten ngidini posisi. Mboten punapa: serat patokanipun, utawi padosi naminipun ing nginggil.',
  hereUnknown: 'Posisi dereng pinanggih. Cobi malih wonten papan ingkang binuka, serat patokanipun, utawi padosi naminipun ing nginggil.',
  searchLabel: 'Padosi kelurahan, margi, utawi panggenan',
  listLabel: 'Panggenan ingkang cocok',
  searchHint: 'Saperangan naminipun kemawon sampun cekap.',
  results: (count) => (count === 0 ? 'Dereng wonten ingkang cocok. Cobi nami sanes, utawi serat patokanipun kemawon.' : `${count} panggenan cocok.`),
  listFailed: 'Daftar panggenan dereng kabikak. Serat patokanipun kemawon, utawi cobi malih.',
  tryAgain: 'Cobi malih',
  kinds: { village: 'Kelurahan utawi dhusun', street: 'Margi', landmark: 'Panggenan' },
  chosen: (name) => `${name} sampun dipunpilih.`,
  lies: (name) => `Panggenanipun: ${name}.`,
  at: (name) => `Titikipun: ${name}.`,
  near: (name) => `Titikipun celak ${name}.`,
  away: (metres, direction, name) => `Titikipun kinten-kinten ${distance(metres)} wonten ${directionsJv[direction]} ${name}.`,
  coordinates: (latitude, longitude) => `Titikipun wonten lintang ${degrees(latitude)}, bujur ${degrees(longitude)}.`,
  stillWritten: (words) => `Ingkang panjenengan serat tetep tumut kakintun: “${words}”. Ewahi menawi mboten cocok kaliyan titik punika.`,
  removePoint: 'Busak titik',
  removeChoice: 'Busak pilihan',
  mapTitle: 'Wonten peta',
  mapFrom: (source) => `Gambar peta kapundhut saking ${source}.`,
  showMap: 'Tampilaken peta',
  mapFailed: 'Peta dereng kabikak. Priksa sambunganipun, lajeng cobi malih.',
  done: 'Tutup',
};
