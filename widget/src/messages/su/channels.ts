// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import { channelListSu } from '@kotak-aduan/api-client/messages/channel-list-su';
import type { ChannelsMessages } from '../id/channels.ts';

export const channelsSu: ChannelsMessages = {
  ...channelListSu,
  checkNotLoaded: 'Pamariksana teu acan kabuka. Mangga sambungkeun kana internet, teras cobian deui.',
  others: (count) => `Kanal resmi anu sanés di kota ieu (${count})`,
  loading: 'Nuju muka daptar…',
  failed: 'Daptarna teu acan tiasa dibuka di dieu.',
  offline: 'Sambungan pegat. Daptar anu parantos dibuka tetep tiasa dianggo.',
  onlyHttps: 'Kaca ieu teu aman kanggo némbongkeun daptar resmi.',
  openPage: 'Buka daptar lengkep di kaca kota',
};
