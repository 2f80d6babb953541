import type { ChannelListMessages } from './channel-list-id.ts';

export const channelListEn: ChannelListMessages = {
  title: 'Official channels',
  titleOf: (unit) => `Official channels of ${unit}`,
  lead: 'Did somebody contact you in the government’s name? Compare first.',
  never: 'Official accounts and staff never ask for money, passwords, OTP codes or your tracking code.',
  kinds: { account: 'Account', phone: 'Phone', whatsapp: 'WhatsApp', website: 'Website' },
  checkedOn: (day) => `Checked by the city on ${day}`,
  neverChecked: 'Not yet checked by the city',
  none: 'No accounts or numbers are listed yet, so there is nothing to compare with.',
  noneOfUnit: 'This agency has not listed any accounts or numbers.',
  sample: 'This list is a sample: its accounts and numbers are made up, to show what it looks like.',
};
