import type { WhoReadsMessages } from './who-reads-id.ts';

export const whoReadsEn = {
  official: (reader) => `Only ${reader} reads this complaint.`,
  others: 'That official, the place where they work and other agencies cannot read it.',
  coordinatorAndAdmin: 'the city’s coordinator and admin',
} satisfies WhoReadsMessages;
