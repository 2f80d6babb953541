import { whoReadsEn } from '@kotak-aduan/api-client/messages/who-reads-en';
import type { OfficialMessages } from './official-id.ts';

export const officialEn = {
  ...whoReadsEn,
  unitLabel: 'Where does that official work?',
  unitHint: (inspectorate: string) => `Optional, unless they work at ${inspectorate}.`,
  unitUnknown: 'I do not know',
} satisfies OfficialMessages;
