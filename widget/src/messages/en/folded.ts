import type { FoldedMessages } from '../id/folded.ts';
import { howMany } from './how-many.ts';

export const foldedEn = {
  agency: {
    hint: 'It is fine to be unsure. An officer checks and passes it on.',
    suggested: (category: string) => `Suggested from what you wrote: ${category}`,
    ofSite: 'Owner of this page',
    other: 'Another agency',
    otherLabel: 'Choose the agency',
    external: 'Outside the city government',
    ofExternal: 'Outside the city government. We pass it on; they decide.',
  },
  contact: {
    hint: 'Optional: you see the answer with your code.',
    none: 'No need, I will look myself',
    notices: 'Tell me by this contact when there is an answer',
    noticesMeans: 'Without this, officers use your contact only if they have to ask you something.',
    kinds: { whatsapp: 'On WhatsApp', phone: 'By phone', email: 'By email' },
    labels: { whatsapp: 'WhatsApp number', phone: 'Phone number', email: 'Email address' },
    examples: { whatsapp: 'For example 0812 3456 7890', phone: 'For example 0271 123 456', email: 'For example name@example.com' },
    missing: { whatsapp: 'Write your WhatsApp number.', phone: 'Write your phone number.', email: 'Write your email address.' },
    unlikely: {
      whatsapp: 'This number is wrong or not complete. Write all its digits, for example 0812 3456 7890.',
      phone: 'This number is wrong or not complete. Write it with its area code, for example 0271 123 456.',
      email: 'This address is wrong or not complete. Write it like this: name@example.com',
    },
  },
  draft: {
    shared: 'This phone or computer is shared',
    sharedMeans: 'In an internet café or borrowed, for example: text and photos are not kept on this device.',
    sharedLeft: (drafts: number) =>
      `${drafts} other ${howMany(drafts, { one: 'draft is', several: 'drafts are' })} still on this device, written before. Delete them too?`,
    wipeLeft: 'Yes, delete the other drafts',
    leftCodes: 'Some of them have reached us, or may have. Write down their codes first; without its code a complaint can’t be seen again:',
    wipeNoted: 'I have written them down, delete',
    sharedCodes: (codes: number) =>
      `${codes} tracking ${howMany(codes, { one: 'code is', several: 'codes are' })} kept on this device. Delete them too? A code that stands nowhere else opens nothing any more.`,
    wipeCodes: 'Yes, delete the tracking codes',
    startOver: 'Delete and start again',
    startOverConfirm: 'Yes, delete text and photos',
  },
  identity: {
    label: 'Full name',
    optional: 'Optional; without it we take your complaint without a name.',
    elsewhere: 'Want your name withheld, or no name at all?',
    elsewhereLink: 'Open on the city’s page so that this website cannot read along.',
    onBehalf: 'I write for somebody else',
  },
} satisfies FoldedMessages;
