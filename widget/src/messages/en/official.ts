import { whoReadsEn } from '@kotak-aduan/api-client/messages/who-reads-en';
import type { OfficialMessages } from '../id/official.ts';

export const officialEn = {
  ...whoReadsEn,
  byCategory: 'Ticked because this complaint is addressed as one about an official. If it isn’t, change “Goes to”.',
  unitLabel: 'Where does that official work?',
  unitHint: (inspectorate: string) => `Optional, unless they work at ${inspectorate}.`,
  unitUnknown: 'I do not know',
} satisfies OfficialMessages;
