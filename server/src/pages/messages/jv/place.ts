// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { PlaceMessages } from '../id/place.ts';

export const placeJv: PlaceMessages = {
  label: 'Wonten pundi panggenanipun?',
  hint: 'Margi, RT/RW, utawi patokan. Kenging kosong menawi sampun panjenengan cariyosaken.',
  village: 'Dhusun utawi kelurahan',
  unknown: 'Mboten mangertos',
};
