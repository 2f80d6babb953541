// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { PlaceMessages } from '../id/place.ts';

export const placeSu: PlaceMessages = {
  label: 'Di mana tempatna?',
  hint: 'Jalan, RT/RW, atanapi patokan. Kénging dikosongkeun upami parantos dicarioskeun.',
  village: 'Désa atanapi kalurahan',
  unknown: 'Teu terang',
};
