// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { DialogMessages } from '../id/dialog.ts';

export const dialogJv: DialogMessages = {
  open: 'Ngaturaken keluhan',
  close: 'Tutup',
};
