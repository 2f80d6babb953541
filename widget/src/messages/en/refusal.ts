import type { RefusalMessages } from '../id/refusal.ts';

export const refusalEn = {
  text: 'Put your complaint in other words, more briefly.',
  photos: 'We can’t take one of the files. Remove it, then choose it again.',
  place: 'Write the place more briefly, or press “Show the place”.',
  village: 'This village is no longer in the city’s list. Press “Show the place”, then choose again.',
  agency: 'This choice is no longer in the city’s list. Choose another, or choose “Let an officer decide”.',
  answer: (question: string) => `This answer no longer fits. Read the question, then answer again: ${question}`,
  onBehalf: 'Write the name of the person you write for, briefly.',
  contactKind: 'The city no longer reaches people that way. Choose another way.',
} satisfies RefusalMessages;
