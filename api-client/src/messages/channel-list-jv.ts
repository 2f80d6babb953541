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
};
