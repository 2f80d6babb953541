import { channelListId } from '@kotak-aduan/api-client/messages/channel-list-id';

/** Texts of `<kanal-resmi>`. */
export const channelsId = {
  ...channelListId,
  checkLabel: 'Periksa akun',
  checkHint: 'Tempel nama akun, nomor, atau tautannya. Yang Anda tulis tidak dikirim ke mana pun.',
  check: 'Periksa',
  checkNotLoaded: 'Pemeriksanya belum termuat. Sambungkan ke internet, lalu coba lagi.',
  official: 'Ya, ini resmi.',
  onlyThere: (platform: string) => `Nama ini resmi di ${platform}. Di aplikasi lain, nama yang sama bisa milik siapa saja.`,
  notOfficial: 'Bukan akun resmi.',
  elsewhere: (there: string) => `Di ${there} tidak ada akun resmi dengan nama ini. Yang resmi:`,
  alike: 'Bukan, hanya mirip.',
  alikeWhat: 'Ini tidak sama dengan yang resmi. Bandingkan huruf dan angkanya satu per satu. Yang resmi:',
  notListed: 'Tidak ada di daftar resmi.',
  notListedWhat: 'Jangan berikan apa pun kepadanya. Kalau ragu, tanyakan lewat akun atau nomor yang ada di daftar ini.',
  unreadable: {
    empty: 'Tempel dulu nama akun, nomor, atau tautannya.',
    words: 'Ini belum terbaca sebagai akun. Nama tampilan bisa ditiru siapa saja: salin nama akunnya (misalnya @nama.akun), nomornya, atau tautannya.',
    post: 'Tautan ini tidak menuju sebuah akun. Buka akunnya, lalu salin nama akunnya ke sini.',
    'short-link': 'Dari tautan pendek tidak kelihatan ke mana arahnya. Jangan dibuka dulu; periksa nama akun atau nomornya.',
  },
  others: (count: number) => `Kanal resmi lain di kota ini (${count})`,
  loading: 'Memuat daftar…',
  failed: 'Daftarnya belum bisa dimuat di sini.',
  offline: 'Sambungan terputus. Daftar yang sudah dimuat tetap bisa dipakai.',
  onlyHttps: 'Halaman ini tidak aman untuk menampilkan daftar resmi.',
  openPage: 'Buka daftar lengkap di halaman kota',
};
export type ChannelsMessages = typeof channelsId;
