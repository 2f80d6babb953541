import { noticeLanguage } from './notice-language.ts';
import type { NoticeKind } from '../repositories/notice-tables.ts';

export interface NoticeMail {
  readonly subject: string;
  readonly text: string;
}

/** The number and that there is something to read, in the citizen's own language where we have it: never the content, never the code. */
export function noticeMail({ kind, number, language, origin }: { kind: NoticeKind; number: string; language: string; origin: string }): NoticeMail {
  const notice = noticeLanguage(language);
  const [subject, said] = kind === 'answered' ? [notice.answeredSubject, notice.answered] : [notice.changedSubject, notice.changed];
  return { subject: subject(number), text: [said(number), notice.howToRead(`${origin}/lacak`), notice.automatic].join('\n\n') };
}
