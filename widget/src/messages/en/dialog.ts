import type { DialogMessages } from '../id/dialog.ts';

export const dialogEn: DialogMessages = {
  open: 'Make a complaint',
  close: 'Close',
};
