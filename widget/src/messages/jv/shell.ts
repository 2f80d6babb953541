// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { ShellMessages } from '../id/shell.ts';

export const shellJv: ShellMessages = {
  openForm: 'Serat aduan wonten kaca kitha',
};

export const trackingShellJv: ShellMessages = {
  openForm: 'Pirsani aduan panjenengan wonten kaca kitha',
};
