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
} satisfies typeof neverTwiceId;
