// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { ChannelsMessages } from '../id/channels.ts';

export const channelsJv: ChannelsMessages = {
  checkHint: 'Serataken nami akun, nomer, utawi tautanipun. Mboten kula simpen.',
  notHere: 'Menawi mboten wonten mriki, ampun maringaken kode lacak, NIK, utawi arta.',
  sampleUntil: 'Kitha ngisi daftar punika saderengipun kothak aduan dipunginakaken.',
  all: (city) => `Pirsani sedaya kanal resmi saking ${city}`,
};
