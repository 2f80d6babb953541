import { errorMessage } from '@kotak-aduan/api-client/messages';
import { messagesByLanguage, type Language } from '../messages/language.ts';

/** What to tell an operator about an error: the desk's own words where it has them, else those of the api-client. */
export function explainError(code: string, language: Language): string {
  return messagesByLanguage[language].errors[code] ?? errorMessage(code, language);
}
