import { channelListEn } from '@kotak-aduan/api-client/messages/channel-list-en';
import type { ChannelsMessages } from '../id/channels.ts';

export const channelsEn: ChannelsMessages = {
  ...channelListEn,
  checkLabel: 'Check an account',
  checkHint: 'Paste the name of an account, a number or a link. What you write is not sent anywhere.',
  check: 'Check',
  checkNotLoaded: 'The checking part isn’t here yet. Connect to the internet and try again.',
  official: 'Yes, this is official.',
  onlyThere: (platform) => `This name is official on ${platform}. In other apps the same name may be anybody’s.`,
  notOfficial: 'Not an official account.',
  elsewhere: (there) => `There is no official account with this name on ${there}. The official one:`,
  alike: 'No, it only looks alike.',
  alikeWhat: 'This is not the same as the official one. Compare letters and digits one by one. The official one:',
  notListed: 'Not on the official list.',
  notListedWhat: 'Don’t give them anything. If in doubt, ask through an account or number on this list.',
  unreadable: {
    empty: 'First paste the name of an account, a number or a link.',
    words: 'This doesn’t read as an account. Anybody can copy a display name: copy the account’s name (such as @account.name), number or link.',
    post: 'This link doesn’t lead to an account. Open the account and copy its name.',
    'short-link': 'A short link doesn’t show where it leads. Don’t open it yet; check the account’s name or number.',
  },
  others: (count) => `Other official channels of this city (${count})`,
  loading: 'Loading the list…',
  failed: 'The list can’t be loaded here.',
  offline: 'The connection is down. The list that was loaded still works.',
  onlyHttps: 'This page is not safe enough to show an official list.',
  openPage: 'Open the whole list on the city’s page',
};
