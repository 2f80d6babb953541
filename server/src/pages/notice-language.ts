import { languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';
import { inLanguage } from './language.ts';
import type { NoticeMessages } from './messages/id/notice.ts';

/** The words of a notice in the citizen's own language where we have it, else in Indonesian. */
export function noticeLanguage(language: string): NoticeMessages {
  const code = languageCodes.find((known) => known === language) ?? 'id';
  return inLanguage(code, { isChosen: true }).texts.notice;
}
