import type { AnswersMessages } from '../id/answers.ts';

export const answersEn: AnswersMessages = {
  choose: (question) => `Choose an answer to “${question}”.`,
  missing: (question) => `Answer “${question}”.`,
  tooShort: (question, least) => `Say more in answer to “${question}”, in at least ${least} characters.`,
  tooLong: (question, most) => `Answer “${question}” more briefly, in at most ${most} characters.`,
  tooFewDigits: (question, least) => `Write all the digits of “${question}”, at least ${least}.`,
  tooManyDigits: (question, most) => `Check the digits of “${question}”, of which there are at most ${most}.`,
  notDigits: (question) => `Write digits only for “${question}”, without letters, spaces or marks.`,
  notANumber: (question) => `Write one number for “${question}”, for example 2.5 or 1500000, without words or thousands separators.`,
  tooSmall: (question, least) => `Check the number for “${question}”: it can’t be less than ${least}.`,
  tooLarge: (question, most) => `Check the number for “${question}”: it can’t be more than ${most}.`,
  notADate: (question, example) => `Write the date for “${question}” as year, month and day, for example ${example}.`,
  inFuture: (question) => `The date for “${question}” is yet to come. Choose today or a day before.`,
};
