import { answerMaxLength, checkAnswers, type AnswerFault, type Question } from '@kotak-aduan/api-client/schemas';
import { answerName, type ComplaintFormValues } from './complaint-form-values.ts';
import type { FormProblem } from './form-problem.ts';
import { formatNumber } from './format-time.ts';
import type { PageLanguage } from './language.ts';

export interface RefusedAnswers {
  /** Of the category. */
  readonly questions: readonly Question[];
  readonly answers: ComplaintFormValues['answers'];
  /** `2026-11-22`, the last day that may be today. */
  readonly today: string;
}

/** What is wrong with each refused answer and how it is put right, at its field and in the order of the questions. */
export function answerProblems({ questions, answers, today }: RefusedAnswers, language: PageLanguage): FormProblem[] {
  const faults = checkAnswers({ questions, answers, today });
  return questions.flatMap((question) => {
    const { questionId } = question;
    // More than the contract takes: only there it is refused, whatever the city's file says.
    const isOverLong = answers.some((answer) => answer.questionId === questionId && answer.value.trim().length > answerMaxLength);
    const fault = faults.find((found) => found.questionId === questionId)?.fault ?? (isOverLong ? 'too-long' : undefined);
    return fault === undefined ? [] : [{ field: answerName(questionId), text: wordsOf(question, { fault, today }, language) }];
  });
}

function wordsOf(question: Question, { fault, today }: { fault: AnswerFault; today: string }, language: PageLanguage): string {
  const { answers: texts } = language.texts;
  const { label, kind, minimum, maximum } = question;
  const said = (number: number): string => formatNumber(number, language);
  switch (fault) {
    case 'too-short':
      return (kind === 'digits' ? texts.tooFewDigits : texts.tooShort)(label, said(minimum ?? 1));
    case 'too-long':
      return (kind === 'digits' ? texts.tooManyDigits : texts.tooLong)(label, said(maximum ?? answerMaxLength));
    case 'not-digits':
      return texts.notDigits(label);
    case 'not-a-number':
      return texts.notANumber(label);
    case 'too-small':
      return texts.tooSmall(label, said(minimum ?? 0));
    case 'too-large':
      return texts.tooLarge(label, said(maximum ?? 0));
    case 'not-a-date':
      return texts.notADate(label, today);
    case 'in-future':
      return texts.inFuture(label);
    case 'missing':
    case 'not-an-option':
    case 'unknown':
    case 'twice':
      return (kind === 'choice' || kind === 'yes-no' ? texts.choose : texts.missing)(label);
  }
}
