import type { ShellMessages } from '../id/shell.ts';

export const shellEn: ShellMessages = {
  frameTitle: 'Complaint box',
  openForm: 'Write your complaint on the city’s page',
};

export const trackingShellEn: ShellMessages = {
  frameTitle: 'See your complaint',
  openForm: 'See your complaint on the city’s page',
};
