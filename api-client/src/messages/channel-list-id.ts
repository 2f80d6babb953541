/** Words of the list of official accounts, in `<kanal-resmi>` and on the plain page alike. */
export const channelListId = {
  title: 'Kanal resmi',
  titleOf: (unit: string) => `Kanal resmi ${unit}`,
  lead: 'Ada yang menghubungi Anda atas nama pemerintah? Cocokkan dulu di sini.',
  never: 'Akun dan petugas resmi tidak pernah meminta uang, kata sandi, kode OTP, atau kode lacak Anda.',
  kinds: { account: 'Akun', phone: 'Telepon', whatsapp: 'WhatsApp', website: 'Situs' },
  checkedOn: (day: string) => `Diperiksa kota ${day}`,
  neverChecked: 'Belum diperiksa kota',
  none: 'Belum ada akun atau nomor yang didaftarkan, jadi belum ada yang bisa dicocokkan.',
  noneOfUnit: 'Dinas ini belum mendaftarkan akun atau nomor.',
  sample: 'Daftar ini masih contoh: akun dan nomornya karangan, supaya terlihat bentuknya.',
};
/** The same keys in any language. */
export type ChannelListMessages = typeof channelListId;
