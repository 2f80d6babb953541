// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { FrameMessages } from '../id/frame.ts';

export const frameSu: FrameMessages = {
  languages: 'Pilih basa',
  unchecked: 'Tarjamahan ieu teu acan dipariksa ku urang Sunda. Upami aya kecap anu lepat, hapunten.',
  and: 'sareng',
  or: 'atanapi',
  help: 'Pitulung',
  channels: 'Kanal resmi',
  accessibility: 'Kanggo sadayana',
  home: 'Ka kaca payun',
};
