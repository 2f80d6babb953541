import type { LanguageMessages } from '../id/language.ts';

export const languageEn: LanguageMessages = {
  unchecked: '',
  missing: 'This language has not come because the connection is down. Try again once it is back.',
  barrier: 'Is something in your way when you use this box?',
};
