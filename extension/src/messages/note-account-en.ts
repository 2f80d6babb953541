import type { NoteAccountMessages } from './note-account-id.ts';

export const noteAccountEn = {
  open: 'Note account',
  openHint: 'For accounts of an agency, district, village, RW or RT: open its profile on Instagram or Facebook, then press this.',
  heading: 'Note this account',
  how: 'Look it over and fill in what you know. What is empty may stay empty. This confirms nothing.',
  noProfile: 'This page is no profile on Instagram or Facebook. Open the account’s profile, then try again.',
  closed: 'The browser hasn’t allowed that page yet. Click Kotak Aduan’s button in the toolbar once more on that page, then try again.',
  gaps: (fields: string) => `Not readable on the page: ${fields}.`,
  fields: {
    displayName: 'Name shown',
    claimsOfficial: 'Calls itself official?',
    followers: 'Followers',
    posts: 'Posts',
    lastPostAt: 'Last post',
    contacts: 'Contacts, one on each line',
  },
  unit: 'Whose it is',
  unitUnknown: 'Not known yet',
  yes: 'Yes',
  no: 'No',
  unknown: 'Don’t know',
  save: 'Note it',
  cancel: 'Cancel',
  bad: 'Write a number without letters.',
  done: (handle: string) => `@${handle} is noted. See the desk, under Accounts.`,
} satisfies NoteAccountMessages;
