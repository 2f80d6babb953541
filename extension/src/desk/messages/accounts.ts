import { accountsEn } from './accounts-en.ts';
import { accountsId, type AccountsMessages } from './accounts-id.ts';
import type { Language } from './language.ts';

export function accountsIn(language: Language): AccountsMessages {
  return language === 'en' ? accountsEn : accountsId;
}
