import { whoReadsEn } from '@kotak-aduan/api-client/messages/who-reads-en';
import type { OfficialMessages } from '../id/official.ts';

export const officialEn = {
  ...whoReadsEn,
  byCategory: 'Ticked because of what you wrote or chose. If it isn’t about an official, untick it: the complaint is then read by the agency at “Goes to”.',
  unitLabel: 'Where does that official work?',
  unitHint: (inspectorate: string) => `Optional, unless they work at ${inspectorate}.`,
  unitUnknown: 'I do not know',
} satisfies OfficialMessages;
