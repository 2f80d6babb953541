import type { PersonMessages } from '../id/person.ts';

export const personEn: PersonMessages = {
  title: 'Your name',
  named: 'With my name',
  namedWithoutName: 'If you leave the name empty, we take your complaint without a name.',
  withheld: 'Name withheld',
  none: 'Without a name',
  ifOfficial: (inspectorate) => `If this is about an official: only ${inspectorate}.`,
  name: 'Full name',
  nameHint: 'Optional. If your name is withheld, write it here.',
  forWhom: 'Whom do you write for?',
  forMyself: 'For myself',
  forOthers: {
    family: 'For somebody in my family',
    neighbour: 'For a neighbour',
    colleague: 'For a colleague',
    other: 'For somebody else',
  },
  represented: 'That person’s name',
  representedHint: 'Only if you write for somebody else.',
  contact: 'How to reach you',
  contactKinds: { whatsapp: 'a WhatsApp number', phone: 'a phone number', email: 'an e-mail address' },
  contactHint: (kinds) => `Write ${kinds}. Optional. Used for this complaint only. Without a contact, a lost code can’t be replaced.`,
  notices: 'Tell me when there is an answer',
  noticesMeans: 'You need not tick this. Answers can always be seen with the code.',
  publishPhotos: 'My photos may be shown',
  publishPhotosMeans: 'You need not tick this. For example to show what was done; your name is not shown with them.',
};
