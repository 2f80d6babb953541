/** What stands around every page. */
export const frameId = {
  languages: 'Pilih bahasa',
  /** Of a translation that no native speaker has read. */
  unchecked: '',
  /** Between the last two of a list. */
  and: 'dan',
  or: 'atau',
  help: 'Bantuan',
  channels: 'Kanal resmi',
  accessibility: 'Aksesibilitas',
  home: 'Ke halaman depan',
};
export type FrameMessages = typeof frameId;
