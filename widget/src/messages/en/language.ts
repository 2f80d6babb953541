import type { LanguageMessages } from '../id/language.ts';

export const languageEn: LanguageMessages = {
  title: 'Choose a language',
  unchecked: '',
  missing: 'This language has not come because the connection is down. Try again once it is back.',
  close: 'Close',
};
