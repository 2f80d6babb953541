import type { WhoKnowsMessages } from './who-knows-id.ts';

export const whoKnowsEn = {
  coordinator: 'the city’s coordinator',
  yourName: 'your name',
  all: (what) => `Everybody who reads this complaint knows ${what}.`,
  only: ({ who, what }) => `Only ${who} knows ${what}.`,
  nobody: (what) => `Nobody knows ${what}.`,
  noName: 'Answers can only be seen with the code, and the Ombudsman will ask for your name if you turn to it.',
} satisfies WhoKnowsMessages;
