// Belum diperiksa penutur asli. Pilihan kata: ../su.ts
import type { ShellMessages } from '../id/shell.ts';

export const shellSu: ShellMessages = {
  openForm: 'Serat aduan di kaca kota',
};

export const trackingShellSu: ShellMessages = {
  openForm: 'Tingali aduan anjeun di kaca kota',
};
