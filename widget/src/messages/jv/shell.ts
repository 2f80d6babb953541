// Belum diperiksa penutur asli. Pilihan kata: ../jv.ts
import type { ShellMessages } from '../id/shell.ts';

export const shellJv: ShellMessages = {
  frameTitle: 'Kothak aduan',
  openForm: 'Serat aduan wonten kaca kitha',
};

export const trackingShellJv: ShellMessages = {
  frameTitle: 'Pirsani aduan panjenengan',
  openForm: 'Pirsani aduan panjenengan wonten kaca kitha',
};
