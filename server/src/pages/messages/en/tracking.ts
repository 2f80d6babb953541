import type { TrackingMessages } from '../id/tracking.ts';

export const trackingEn: TrackingMessages = {
  fullProof: 'Full proof, to be printed',
  officer: 'An officer',
  rateToo: 'Rate the answer at the same time (you may skip this)',
  photosNow: 'Photos of how it looks now',
  asked: (time) => `Asked for on ${time}.`,
  shown: 'shown',
  timeIsUp: 'The time for looking is over. Please enter your code once more.',
  back: 'Back to the complaint',
  asJson: 'All of it, for a program to read (JSON)',
};
