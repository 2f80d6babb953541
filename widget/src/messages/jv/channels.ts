// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import { channelListJv } from '@kotak-aduan/api-client/messages/channel-list-jv';
import type { ChannelsMessages } from '../id/channels.ts';

export const channelsJv: ChannelsMessages = {
  ...channelListJv,
  checkLabel: 'Priksa akun',
  checkHint: 'Tempelaken nami akun, nomer, utawi tautanipun. Ingkang panjenengan serat mboten dipunkintun dhateng pundi kemawon.',
  check: 'Priksa',
  checkNotLoaded: 'Pamriksanipun dereng kabikak. Mangga nyambung dhateng internet, lajeng dipuncobi malih.',
  official: 'Nggih, punika resmi.',
  onlyThere: (platform) => `Nami punika resmi wonten ${platform}. Wonten aplikasi sanes, nami ingkang sami saged gadhahanipun sinten kemawon.`,
  notOfficial: 'Sanes akun resmi.',
  elsewhere: (there) => `Wonten ${there} mboten wonten akun resmi kanthi nami punika. Ingkang resmi:`,
  alike: 'Sanes, namung memper.',
  alikeWhat: 'Punika mboten sami kaliyan ingkang resmi. Dipuntandhing huruf lan angkanipun setunggal-setunggal. Ingkang resmi:',
  notListed: 'Mboten wonten ing daftar resmi.',
  notListedWhat: 'Ampun maringi punapa-punapa. Menawi mangu-mangu, nyuwun pirsa lumantar akun utawi nomer ingkang wonten daftar punika.',
  unreadable: {
    empty: 'Tempelaken rumiyin nami akun, nomer, utawi tautanipun.',
    words:
      'Punika dereng kawaos minangka akun. Nami tampilan saged dipuntiru sinten kemawon: salin nami akunipun (upaminipun @nami.akun), nomeripun, utawi tautanipun.',
    post: 'Tautan punika mboten tumuju dhateng akun. Bikak akunipun, lajeng salin nami akunipun mriki.',
    'short-link': 'Saking tautan cekak mboten katingal badhe dhateng pundi. Ampun dipunbikak rumiyin; priksa nami akun utawi nomeripun.',
  },
  others: (count) => `Kanal resmi sanesipun ing kitha punika (${count})`,
  loading: 'Mbikak daftar…',
  failed: 'Daftaripun dereng saged kabikak wonten mriki.',
  offline: 'Sambungan pedhot. Daftar ingkang sampun kabikak tetep saged dipunginakaken.',
  onlyHttps: 'Kaca punika mboten aman kangge nampilaken daftar resmi.',
  openPage: 'Bikak daftar jangkep wonten kaca kitha',
};
