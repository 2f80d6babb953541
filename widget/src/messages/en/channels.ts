import { channelListEn } from '@kotak-aduan/api-client/messages/channel-list-en';
import type { ChannelsMessages } from '../id/channels.ts';

export const channelsEn: ChannelsMessages = {
  ...channelListEn,
  checkNotLoaded: 'The checking part isn’t here yet. Connect to the internet and try again.',
  others: (count) => `Other official channels of this city (${count})`,
  loading: 'Loading the list…',
  failed: 'The list can’t be loaded here.',
  offline: 'The connection is down. The list that was loaded still works.',
  onlyHttps: 'This page is not safe enough to show an official list.',
  openPage: 'Open the whole list on the city’s page',
};
