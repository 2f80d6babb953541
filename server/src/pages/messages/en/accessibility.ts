import type { AccessibilityMessages } from '../id/accessibility.ts';

export const accessibilityEn: AccessibilityMessages = {
  title: (city) => `Accessibility: the complaint box of ${city}`,
  heading: 'A complaint box for everybody',
  lead: 'We made this box so that anybody can use it: with a finger, a keyboard, a screen reader, large letters or the voice. We go by WCAG 2.2, level AA.',
  barrierTitle: 'Is something in your way?',
  tell: 'Tell us through the complaint box.',
  tellHow:
    'You need not give your name. Say which part you can’t use, and what you use, such as TalkBack on a phone. Choose “Let an officer decide”, so that it reaches those who look after the box.',
  helper:
    'If you can’t use the box at all, ask somebody you trust to write it: below “Name” there is “I write for somebody else”. Or call one of the city’s numbers.',
  channels: 'List of official channels',
  triedTitle: 'What we have tried',
  tried: {
    states: 'Every state of the box in four languages, with light and dark colours and those that a device sets by itself, checked with axe.',
    keyboard: 'All of the way by keyboard alone: write, attach photos, choose a place, send, keep the code, see the answer, reply.',
    spoken: 'What a screen reader says along that way, as Chromium tells it.',
    narrow: 'A screen 320 pixels wide, letters twice as large and set further apart: nothing is cut off.',
    targets: 'Buttons large enough for a finger, nothing that moves by itself, and no time limit for writing.',
    plain: 'Pages without JavaScript, for older phones and browsers.',
  },
  untriedTitle: 'What we have not',
  untried: {
    people: 'No people with disabilities have tried it with us yet.',
    readers: 'TalkBack, VoiceOver, NVDA and other screen readers have not been tried on real devices.',
    map: 'The picture of the map can’t be read out. Use the list of places, or write the address.',
    media: 'Voice notes and videos have no captions. Photos and documents of the agencies may come without a description.',
    languages: 'No native speaker has checked the Javanese and Sundanese, and screen readers rarely have voices for them.',
  },
};
