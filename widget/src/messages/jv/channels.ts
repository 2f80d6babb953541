// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import { channelListJv } from '@kotak-aduan/api-client/messages/channel-list-jv';
import type { ChannelsMessages } from '../id/channels.ts';

export const channelsJv: ChannelsMessages = {
  ...channelListJv,
  checkNotLoaded: 'Pamriksanipun dereng kabikak. Mangga nyambung dhateng internet, lajeng dipuncobi malih.',
  others: (count) => `Kanal resmi sanesipun ing kitha punika (${count})`,
  loading: 'Mbikak daftar…',
  failed: 'Daftaripun dereng saged kabikak wonten mriki.',
  offline: 'Sambungan pedhot. Daftar ingkang sampun kabikak tetep saged dipunginakaken.',
  onlyHttps: 'Kaca punika mboten aman kangge nampilaken daftar resmi.',
  openPage: 'Bikak daftar jangkep wonten kaca kitha',
};
