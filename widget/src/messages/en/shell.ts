import type { ShellMessages } from '../id/shell.ts';

export const shellEn: ShellMessages = {
  openForm: 'Write your complaint on the city’s page',
};

export const trackingShellEn: ShellMessages = {
  openForm: 'See your complaint on the city’s page',
};
