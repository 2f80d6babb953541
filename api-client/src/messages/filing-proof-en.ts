import type { FilingProofMessages } from './filing-proof-id.ts';

export const filingProofEn = {
  use: 'This proof shows what you complained of, when, and who received it. Show it when you ask an agency about this complaint, or go to the Ombudsman.',
  withheld: 'Name withheld.',
  itsWriter: 'the complainant’s name',
  none: 'Without a name',
  channels: {
    web: 'Form on a website',
    instagram: 'Instagram',
    facebook: 'Facebook',
    x: 'X',
    threads: 'Threads',
    tiktok: 'TikTok',
    youtube: 'YouTube',
    whatsapp: 'WhatsApp',
    'google-maps': 'Google Maps',
    'other-page': 'Another page on the internet',
    counter: 'Counter',
    phone: 'Phone call',
    letter: 'Letter',
  },
  missingTitle: 'If you want to go to the Ombudsman',
  missingIntro: 'The Ombudsman usually asks for these, which this proof doesn’t hold:',
  missing: {
    name: 'your full name, since this complaint was sent without one',
    'name-withheld': 'your full name, since it is withheld here',
    address: 'your address',
    'power-of-attorney': 'a power of attorney from the person you speak for',
    signature: 'your signature',
  },
} satisfies FilingProofMessages;
