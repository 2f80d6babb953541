import type { OnBehalfMessages } from '../id/on-behalf.ts';

export const onBehalfEn = {
  nameLabel: 'Name of the person you write for',
  thatName: 'that person’s name',
  relationLabel: 'Who are they to you?',
  relations: { family: 'Family', neighbour: 'A neighbour', colleague: 'A colleague', other: 'Somebody else' },
  nameMissing: 'Write the name of the person you write for, or untick “I write for somebody else”.',
} satisfies OnBehalfMessages;
