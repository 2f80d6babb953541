import type { ClaimMessages } from '../id/claim.ts';

export const claimEn: ClaimMessages = {
  title: 'Your complaint is on record',
  heading: 'We have put your complaint on record',
  thanks: 'Thank you for telling us.',
  what: (city) =>
    `You complained on social media, and those who look after the official account of ${city} put it on record, so that somebody deals with it. Then they sent you this link in a direct message, together with its number.`,
  nextTitle: 'What happens next',
  next: 'The answer comes in the same conversation, from whoever sent you this link. Do you want to ask or add something? Just reply to that message.',
  prepare: 'To be helped quickly, have these ready:',
  number: 'the number of the complaint, from that message;',
  account: 'the account that you complained with, because it shows that you are the one;',
  more: 'photos, the place or the time, if there is something that you have not told yet.',
  whyTitle: 'Why you don’t see it here',
  why: 'This page leaves out what you wrote, so that others who find the link can’t read it.',
  notYours: 'Was that message not for you? Then leave it. Opening this page keeps nothing about you.',
};
