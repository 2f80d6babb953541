// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { ChannelsMessages } from '../id/channels.ts';

export const channelsSu: ChannelsMessages = {
  checkHint: 'Serat nami akun, nomer, atanapi tautanana. Ku kami henteu disimpen.',
  notHere: 'Upami teu aya di dieu, ulah masihkeun kode lacak, NIK, atanapi artos.',
  sampleUntil: 'Kota ngeusian daptar ieu sateuacan kotak aduan dianggo.',
  all: (city) => `Tingali sadaya kanal resmi ti ${city}`,
};
