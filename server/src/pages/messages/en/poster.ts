import type { PosterMessages } from '../id/poster.ts';

export const posterEn: PosterMessages = {
  title: (name) => `Poster of the complaint box of ${name}`,
  printFirst: 'Print one sheet of A4 from your browser: press Ctrl+P, or open its menu and choose Print.',
  back: 'Back',
  government: (city) => `City government of ${city}`,
  call: 'Something wrong? Tell us here.',
  qrLabel: (address) => `QR code to ${address}`,
  how: 'Scan it with a phone’s camera, or type this address in a browser:',
  notPublic: 'What you write is not shown to the public.',
  code: 'You get a code to see who deals with it and by when they answer.',
  nameHidden: 'Your name may stay hidden.',
  compare: (address) => `Did somebody contact you in our name? First compare the account or number at ${address}.`,
  neverCode: 'Our staff never ask for your tracking code.',
};
