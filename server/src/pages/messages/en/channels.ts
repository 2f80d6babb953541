import type { ChannelsMessages } from '../id/channels.ts';

export const channelsEn: ChannelsMessages = {
  checkHint: 'Write the name of an account, a number or a link. We keep none of it.',
  notHere: 'If it is not here, don’t give away your tracking code, your NIK or money.',
  sampleUntil: 'The city fills it in before the complaint box is used.',
  all: (city) => `See all official channels of ${city}`,
};
