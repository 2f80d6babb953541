/** Texts around the box where it stands in a dialog of its own. */
export const dialogId = {
  open: 'Sampaikan keluhan',
  close: 'Tutup',
};
export type DialogMessages = typeof dialogId;
