// Belum diperiksa penutur asli.
import type { ChannelListMessages } from './channel-list-id.ts';

export const channelListSu: ChannelListMessages = {
  title: 'Kanal resmi',
  titleOf: (unit) => `Kanal resmi ti ${unit}`,
  lead: 'Aya anu ngahubungi anjeun ngatasnamikeun pamaréntah? Mangga cocogkeun heula di dieu.',
  never: 'Akun sareng patugas resmi teu pernah nyuhunkeun artos, kecap sandi, kode OTP, atanapi kode lacak anjeun.',
  kinds: { account: 'Akun', phone: 'Telepon', whatsapp: 'WhatsApp', website: 'Situs' },
  checkedOn: (day) => `Dipariksa ku kota ${day}`,
  neverChecked: 'Teu acan dipariksa ku kota',
  none: 'Teu acan aya akun atanapi nomer anu didaptarkeun, janten teu acan aya anu tiasa dicocogkeun.',
  noneOfUnit: 'Dinas ieu teu acan ngadaptarkeun akun atanapi nomer.',
  sample: 'Daptar ieu conto kénéh: akun sareng nomerna jijieunan, supados katingal wujudna.',
  checkLabel: 'Pariksa akun',
  checkHint: 'Témpélkeun nami akun, nomer, atanapi tautanana. Anu diserat ku anjeun henteu dikintun ka mana waé.',
  check: 'Pariksa',
  official: 'Leres, ieu resmi.',
  onlyThere: (platform) => `Nami ieu resmi di ${platform}. Dina aplikasi sanés, nami anu sami tiasa waé gaduh saha waé.`,
  listed: 'Aya dina daptar resmi, tapi teu acan dipariksa ku kota.',
  listedWhat: 'Upami ragu, taroskeun heula ngalangkungan akun atanapi nomer anu parantos dipariksa.',
  listedThere: (platform) =>
    `Anu aya dina daptar mung anu di ${platform}. Dina aplikasi sanés, nami anu sami tiasa waé gaduh saha waé. Upami ragu, taroskeun heula ngalangkungan akun atanapi nomer anu parantos dipariksa.`,
  notOfficial: 'Sanés akun resmi.',
  elsewhere: (there) => `Di ${there} teu aya akun resmi kalayan nami ieu. Anu aya dina daptar resmi:`,
  alike: 'Sanés, mung mirip.',
  alikeWhat: 'Ieu teu sami sareng anu aya dina daptar resmi. Bandingkeun hurup sareng angkana hiji-hiji sareng ieu:',
  emergency: 'Leres, ieu nomer darurat.',
  emergencyWhat: (name) => `${name}. Upami aya bahaya, langsung telepon.`,
  notListed: 'Teu aya dina daptar resmi.',
  notListedWhat: 'Ulah masihkeun naon waé ka anjeunna. Upami ragu, taroskeun ngalangkungan akun atanapi nomer anu aya dina daptar ieu.',
  unreadable: {
    empty: 'Témpélkeun heula nami akun, nomer, atanapi tautanana.',
    words: 'Ieu teu acan kaaos salaku akun. Nami tampilan tiasa ditiru ku saha waé: salin nami akunna (contona @nami.akun), nomerna, atanapi tautanana.',
    email:
      'Daptar ieu teu ngamuat alamat email, janten ieu teu acan tiasa dicocogkeun. Taroskeun heula ngalangkungan nomer dina daptar ieu sateuacan masihkeun naon waé.',
    post: 'Tautan ieu henteu nuju ka hiji akun. Buka akunna, teras salin nami akunna ka dieu.',
    'short-link': 'Tina tautan pondok teu katingal badé ka mana. Ulah waka dibuka; pariksa nami akun atanapi nomerna.',
  },
};
