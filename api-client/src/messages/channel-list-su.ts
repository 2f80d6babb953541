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
};
