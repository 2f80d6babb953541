// Belum diperiksa penutur asli.
import type { ChannelListMessages } from './channel-list-id.ts';

export const channelListJv: ChannelListMessages = {
  title: 'Kanal resmi',
  titleOf: (unit) => `Kanal resmi saking ${unit}`,
  lead: 'Wonten ingkang ngubungi panjenengan kanthi asmanipun pamarentah? Mangga dipuncocogaken rumiyin wonten mriki.',
  never: 'Akun lan petugas resmi mboten nate nyuwun arta, kata sandi, kode OTP, utawi kode lacak panjenengan.',
  kinds: { account: 'Akun', phone: 'Telpon', whatsapp: 'WhatsApp', website: 'Situs' },
  checkedOn: (day) => `Dipunpriksa kitha ${day}`,
  neverChecked: 'Dereng dipunpriksa kitha',
  none: 'Dereng wonten akun utawi nomer ingkang kadhaftar, dados dereng wonten ingkang saged dipuncocogaken.',
  noneOfUnit: 'Dinas punika dereng ndhaftaraken akun utawi nomer.',
  sample: 'Daftar punika taksih conto: akun lan nomeripun damelan, supados katingal wujudipun.',
  checkLabel: 'Priksa akun',
  checkHint: 'Tempelaken nami akun, nomer, utawi tautanipun. Ingkang panjenengan serat mboten dipunkintun dhateng pundi kemawon.',
  check: 'Priksa',
  official: 'Nggih, punika resmi.',
  onlyThere: (platform) => `Nami punika resmi wonten ${platform}. Wonten aplikasi sanes, nami ingkang sami saged gadhahanipun sinten kemawon.`,
  listed: 'Wonten ing daftar resmi, nanging dereng dipunpriksa kitha.',
  listedWhat: 'Menawi mangu-mangu, nyuwun pirsa rumiyin lumantar akun utawi nomer ingkang sampun dipunpriksa.',
  listedThere: (platform) =>
    `Ingkang wonten daftar namung ingkang wonten ${platform}. Wonten aplikasi sanes, nami ingkang sami saged gadhahanipun sinten kemawon. Menawi mangu-mangu, nyuwun pirsa rumiyin lumantar akun utawi nomer ingkang sampun dipunpriksa.`,
  notOfficial: 'Sanes akun resmi.',
  elsewhere: (there) => `Wonten ${there} mboten wonten akun resmi kanthi nami punika. Ingkang wonten daftar resmi:`,
  alike: 'Sanes, namung memper.',
  alikeWhat: 'Punika mboten sami kaliyan ingkang wonten daftar resmi. Dipuntandhing huruf lan angkanipun setunggal-setunggal kaliyan punika:',
  emergency: 'Nggih, punika nomer darurat.',
  emergencyWhat: (name) => `${name}. Menawi wonten bebaya, enggal dipuntelpon.`,
  notListed: 'Mboten wonten ing daftar resmi.',
  notListedWhat: 'Ampun maringi punapa-punapa. Menawi mangu-mangu, nyuwun pirsa lumantar akun utawi nomer ingkang wonten daftar punika.',
  unreadable: {
    empty: 'Tempelaken rumiyin nami akun, nomer, utawi tautanipun.',
    words:
      'Punika dereng kawaos minangka akun. Nami tampilan saged dipuntiru sinten kemawon: salin nami akunipun (upaminipun @nami.akun), nomeripun, utawi tautanipun.',
    email:
      'Daftar punika mboten ngemot alamat email, dados punika dereng saged dipuncocogaken. Nyuwun pirsa rumiyin lumantar nomer ing daftar punika saderengipun maringi punapa-punapa.',
    post: 'Tautan punika mboten tumuju dhateng akun. Bikak akunipun, lajeng salin nami akunipun mriki.',
    'short-link': 'Saking tautan cekak mboten katingal badhe dhateng pundi. Ampun dipunbikak rumiyin; priksa nami akun utawi nomeripun.',
  },
};
