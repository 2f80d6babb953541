import { channelListId } from '@kotak-aduan/api-client/messages/channel-list-id';

/** Texts of `<kanal-resmi>`. */
export const channelsId = {
  ...channelListId,
  checkNotLoaded: 'Pemeriksanya belum termuat. Sambungkan ke internet, lalu coba lagi.',
  others: (count: number) => `Kanal resmi lain di kota ini (${count})`,
  loading: 'Memuat daftar…',
  failed: 'Daftarnya belum bisa dimuat di sini.',
  offline: 'Sambungan terputus. Daftar yang sudah dimuat tetap bisa dipakai.',
  onlyHttps: 'Halaman ini tidak aman untuk menampilkan daftar resmi.',
  openPage: 'Buka daftar lengkap di halaman kota',
};
export type ChannelsMessages = typeof channelsId;
