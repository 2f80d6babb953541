import type { OfficialMessages } from './official-id.ts';

export const officialEn = {
  reads: (reader: string) => `Only ${reader} reads this complaint.`,
  readsNot: 'That official, the place where they work and other agencies cannot read it.',
  knowsName: (reader: string) => `Your name too is known only to ${reader}.`,
  unitLabel: 'Where does that official work?',
  unitHint: 'Optional.',
  unitUnknown: 'I do not know',
} satisfies OfficialMessages;
