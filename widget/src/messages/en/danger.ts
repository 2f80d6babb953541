import type { DangerMessages } from '../id/danger.ts';

export const dangerEn = {
  title: 'Is somebody in danger? Call now',
  hint: 'You can still send this complaint afterwards.',
} satisfies DangerMessages;
