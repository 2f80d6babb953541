import { noticeLanguage } from './notice-language.ts';

/** What an operator sends by WhatsApp from their own hand: the number, that there is an answer and where; never the content, never the code. */
export function noticeMessage({ number, city, language, origin }: { number: string; city: string; language: string; origin: string }): string {
  const notice = noticeLanguage(language);
  return [`${notice.fromOfficers(city)} ${notice.answered(number)}`, notice.howToRead(`${origin}/lacak`), notice.neverCode].join('\n\n');
}
