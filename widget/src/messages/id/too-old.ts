/** Where a part can't come, because the page was loaded from a server that has been renewed since. */
export const tooOldId = {
  means: 'Halaman ini lebih lama dari server kami, jadi bagian ini tidak bisa dibuka. Muat ulang halamannya. Draf yang sudah tersimpan tetap ada.',
  reload: 'Muat ulang halaman',
};
export type TooOldMessages = typeof tooOldId;
