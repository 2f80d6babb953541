// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { DialogMessages } from '../id/dialog.ts';

export const dialogSu: DialogMessages = {
  open: 'Ngadugikeun keluhan',
  close: 'Tutup',
};
