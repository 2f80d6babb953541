// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import { channelListSu } from '@kotak-aduan/api-client/messages/channel-list-su';
import type { ChannelsMessages } from '../id/channels.ts';

export const channelsSu: ChannelsMessages = {
  ...channelListSu,
  checkLabel: 'Pariksa akun',
  checkHint: 'Témpélkeun nami akun, nomer, atanapi tautanana. Anu diserat ku anjeun henteu dikintun ka mana waé.',
  check: 'Pariksa',
  checkNotLoaded: 'Pamariksana teu acan kabuka. Mangga sambungkeun kana internet, teras cobian deui.',
  official: 'Leres, ieu resmi.',
  onlyThere: (platform) => `Nami ieu resmi di ${platform}. Dina aplikasi sanés, nami anu sami tiasa waé gaduh saha waé.`,
  notOfficial: 'Sanés akun resmi.',
  elsewhere: (there) => `Di ${there} teu aya akun resmi kalayan nami ieu. Anu resmi:`,
  alike: 'Sanés, mung mirip.',
  alikeWhat: 'Ieu teu sami sareng anu resmi. Bandingkeun hurup sareng angkana hiji-hiji. Anu resmi:',
  notListed: 'Teu aya dina daptar resmi.',
  notListedWhat: 'Ulah masihkeun naon waé ka anjeunna. Upami ragu, taroskeun ngalangkungan akun atanapi nomer anu aya dina daptar ieu.',
  unreadable: {
    empty: 'Témpélkeun heula nami akun, nomer, atanapi tautanana.',
    words: 'Ieu teu acan kaaos salaku akun. Nami tampilan tiasa ditiru ku saha waé: salin nami akunna (contona @nami.akun), nomerna, atanapi tautanana.',
    post: 'Tautan ieu henteu nuju ka hiji akun. Buka akunna, teras salin nami akunna ka dieu.',
    'short-link': 'Tina tautan pondok teu katingal badé ka mana. Ulah waka dibuka; pariksa nami akun atanapi nomerna.',
  },
  others: (count) => `Kanal resmi anu sanés di kota ieu (${count})`,
  loading: 'Nuju muka daptar…',
  failed: 'Daptarna teu acan tiasa dibuka di dieu.',
  offline: 'Sambungan pegat. Daptar anu parantos dibuka tetep tiasa dianggo.',
  onlyHttps: 'Kaca ieu teu aman kanggo némbongkeun daptar resmi.',
  openPage: 'Buka daptar lengkep di kaca kota',
};
