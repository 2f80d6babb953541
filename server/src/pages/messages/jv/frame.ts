// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { FrameMessages } from '../id/frame.ts';

export const frameJv: FrameMessages = {
  languages: 'Pilih basa',
  unchecked: 'Terjemahan punika dereng dipunpriksa dening tiyang Jawi. Menawi wonten tembung ingkang klentu, nyuwun pangapunten.',
  and: 'lan',
  or: 'utawi',
  help: 'Pitulungan',
  channels: 'Kanal resmi',
  accessibility: 'Kangge sedaya',
  home: 'Dhateng kaca ngajeng',
};
