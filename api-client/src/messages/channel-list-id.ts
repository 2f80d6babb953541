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
  checkLabel: 'Periksa akun',
  checkHint: 'Tempel nama akun, nomor, atau tautannya. Yang Anda tulis tidak dikirim ke mana pun.',
  check: 'Periksa',
  official: 'Ya, ini resmi.',
  onlyThere: (platform: string) => `Nama ini resmi di ${platform}. Di aplikasi lain, nama yang sama bisa milik siapa saja.`,
  // Of one that the city lists and has not looked at.
  listed: 'Ada di daftar resmi, tetapi belum diperiksa kota.',
  listedWhat: 'Kalau ragu, tanyakan dulu lewat akun atau nomor yang sudah diperiksa.',
  listedThere: (platform: string) =>
    `Yang ada di daftar hanya yang di ${platform}. Di aplikasi lain, nama yang sama bisa milik siapa saja. Kalau ragu, tanyakan dulu lewat akun atau nomor yang sudah diperiksa.`,
  notOfficial: 'Bukan akun resmi.',
  elsewhere: (there: string) => `Di ${there} tidak ada akun resmi dengan nama ini. Yang ada di daftar resmi:`,
  alike: 'Bukan, hanya mirip.',
  alikeWhat: 'Ini tidak sama dengan yang ada di daftar resmi. Bandingkan huruf dan angkanya satu per satu dengan yang ini:',
  emergency: 'Ya, ini nomor darurat.',
  emergencyWhat: (name: string) => `${name}. Telepon langsung kalau ada bahaya.`,
  notListed: 'Tidak ada di daftar resmi.',
  notListedWhat: 'Jangan berikan apa pun kepadanya. Kalau ragu, tanyakan lewat akun atau nomor yang ada di daftar ini.',
  unreadable: {
    empty: 'Tempel dulu nama akun, nomor, atau tautannya.',
    words: 'Ini belum terbaca sebagai akun. Nama tampilan bisa ditiru siapa saja: salin nama akunnya (misalnya @nama.akun), nomornya, atau tautannya.',
    email: 'Daftar ini tidak memuat alamat email, jadi yang ini belum bisa dicocokkan. Tanyakan dulu lewat nomor di daftar ini sebelum memberikan apa pun.',
    post: 'Tautan ini tidak menuju sebuah akun. Buka akunnya, lalu salin nama akunnya ke sini.',
    'short-link': 'Dari tautan pendek tidak kelihatan ke mana arahnya. Jangan dibuka dulu; periksa nama akun atau nomornya.',
  },
};
/** The same keys in any language. */
export type ChannelListMessages = typeof channelListId;
