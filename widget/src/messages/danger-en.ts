import type { DangerMessages } from './danger-id.ts';

export const dangerEn = {
  title: 'Is somebody in danger? Call now',
  hint: 'You can still send this complaint afterwards.',
} satisfies DangerMessages;
