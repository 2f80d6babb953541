// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { PlaceMessages } from '../id/place.ts';

const directionsSu = {
  n: 'kaléreun',
  ne: 'kaler-wétaneun',
  e: 'wétaneun',
  se: 'kidul-wétaneun',
  s: 'kiduleun',
  sw: 'kidul-kuloneun',
  w: 'kuloneun',
  nw: 'kaler-kuloneun',
};
const degrees = (value: number): string => value.toFixed(5).replace('.', ',').replace('-', '−');
/** Nobody reads more out of it than the first two digits. */
const distance = (metres: number): string =>
  metres < 950 ? `${Math.max(10, Math.round(metres / 50) * 50)} méter` : `${(metres / 1_000).toFixed(1).replace('.', ',')} km`;

export const placeSu: PlaceMessages = {
  hereTitle: 'Abdi nuju aya di tempat éta',
  hereWhy: 'Browser baris naros heula. Titik ieu mung dikintun sareng aduan anjeun.',
  useHere: 'Anggo posisi abdi',
  finding: 'Milarian posisi anjeun…',
  found: (metres) => `Posisi anjeun parantos ditandaan, kinten-kinten leres dugi ka ${metres} méter.`,
  hereRefused: 'Browser henteu ngidinan posisi. Teu sawios: serat patokanana, atanapi milarian namina di luhur.',
  hereUnknown: 'Posisi teu acan kapendak. Cobian deui di tempat anu lega, serat patokanana, atanapi milarian namina di luhur.',
  searchLabel: 'Milarian kalurahan, jalan, atanapi tempat',
  listLabel: 'Tempat anu cocog',
  searchHint: 'Sabagian namina waé cekap.',
  results: (count) => (count === 0 ? 'Teu acan aya anu cocog. Cobian nami sanés, atanapi serat patokanana waé.' : `${count} tempat cocog.`),
  listFailed: 'Daptar tempat teu acan kabuka. Serat patokanana waé, atanapi cobian deui.',
  tryAgain: 'Cobian deui',
  kinds: { village: 'Kalurahan atanapi désa', street: 'Jalan', landmark: 'Tempat' },
  chosen: (name) => `${name} parantos dipilih.`,
  lies: (name) => `Tempatna: ${name}.`,
  at: (name) => `Titikna: ${name}.`,
  near: (name) => `Titikna caket ${name}.`,
  away: (metres, direction, name) => `Titikna kinten-kinten ${distance(metres)} ${directionsSu[direction]} ${name}.`,
  coordinates: (latitude, longitude) => `Titikna di lintang ${degrees(latitude)}, bujur ${degrees(longitude)}.`,
  stillWritten: (words) => `Anu diserat ku anjeun tetep ngiring kakintun: “${words}”. Robih upami teu cocog sareng titik ieu.`,
  removePoint: 'Hapus titikna',
  removeChoice: 'Hapus pilihanana',
  mapTitle: 'Dina peta',
  mapFrom: (source) => `Gambar peta dicandak ti ${source}.`,
  showMap: 'Témbongkeun peta',
  mapFailed: 'Peta teu acan kabuka. Pariksa sambunganana, teras cobian deui.',
  done: 'Tutup',
};
