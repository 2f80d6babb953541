/** What stands around every page. */
export const frameId = {
  languages: 'Pilih bahasa',
  /** Of a translation that no native speaker has read. */
  unchecked: '',
  help: 'Bantuan',
  channels: 'Kanal resmi',
  accessibility: 'Aksesibilitas',
};
export type FrameMessages = typeof frameId;
