import type { neverTwiceId } from './never-twice-id.ts';

export const neverTwiceEn = {
  badgesTitle: 'Already clipped in Kotak Aduan',
  badgeLabel: (number: string, status: string) => `Already clipped: number ${number}, ${status}`,
  badgeSetting: 'Badges in the page for what was clipped already',
  badgeSettingHint: 'A badge is a number and a status. The page doesn’t learn what they say.',
  badgeModes: {
    off: 'Don’t show them',
    'after-gesture': 'After I clip or aim on that page',
    always: 'On every social media page that I have allowed',
  },
  sameWords: (number: string, state: string) =>
    `The same author wrote the same words before: number ${number}, ${state}. Send it only if it is another complaint.`,
  joinTo: (number: string) => `Add to ${number}`,
  joinHint: 'This clip is sent as further evidence. The number stays the old one.',
  joinNotYours: 'That complaint is with another unit, so you can’t add evidence there. If it is the same thing, tell its number to the coordinator.',
  joinOver:
    'That complaint is over, so nothing can be added. If the problem is back, ask for it to be opened again at the desk. If this is something else, send it as a new complaint.',
  joinQueued: (number: string) => `Will be added to complaint ${number}.`,
  joinedTitle: 'Added to the case',
  joinedInto: (number: string) => `This clip is now further evidence in complaint ${number}. There is no new number.`,
  sendAnew: 'Send as a new complaint',
} satisfies typeof neverTwiceId;
