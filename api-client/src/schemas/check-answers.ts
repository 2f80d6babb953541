import type { Answer, Question } from './question.ts';

/** What is wrong with an answer, for whoever says it in words. */
export type AnswerFault =
  | 'unknown'
  | 'twice'
  | 'missing'
  | 'too-short'
  | 'too-long'
  | 'not-digits'
  | 'not-a-number'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'in-future'
  | 'not-an-option';

export interface AnswerProblem {
  readonly questionId: string;
  readonly fault: AnswerFault;
}

export interface AnswersToCheck {
  /** Of the category that was chosen; none where none was. */
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  /** `2026-11-22`, where the city is. */
  readonly today: string;
}

/**
 * What has to be put right in the answers to a category's questions, in the order of the questions. Form and server ask this same function.
 * @example
 * checkAnswers({ questions: category.questions ?? [], answers, today: '2026-11-22' })
 */
export function checkAnswers({ questions, answers, today }: AnswersToCheck): AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  for (const question of questions) {
    const given = answers.filter(({ questionId }) => questionId === question.questionId);
    const fault = given.length > 1 ? 'twice' : faultOf(question, given[0]?.value.trim() ?? '', today);
    if (fault !== null) problems.push({ questionId: question.questionId, fault });
  }
  for (const { questionId } of answers) {
    if (!questions.some((question) => question.questionId === questionId)) problems.push({ questionId, fault: 'unknown' });
  }
  return problems;
}

function faultOf(question: Question, value: string, today: string): AnswerFault | null {
  if (value === '') return question.isRequired ? 'missing' : null;
  switch (question.kind) {
    case 'text':
      return lengthFault(question, value);
    case 'digits':
      return /^\d+$/.test(value) ? lengthFault(question, value) : 'not-digits';
    case 'number':
      return numberFault(question, value);
    case 'past-date':
      return dateFault(value, today);
    case 'choice':
      return question.options.some((option) => option.value === value) ? null : 'not-an-option';
    case 'yes-no':
      return value === 'yes' || value === 'no' ? null : 'not-an-option';
  }
}

function lengthFault({ minimum, maximum }: Question, value: string): AnswerFault | null {
  if (minimum !== null && value.length < minimum) return 'too-short';
  return maximum !== null && value.length > maximum ? 'too-long' : null;
}

function numberFault({ minimum, maximum }: Question, value: string): AnswerFault | null {
  // With a decimal comma, as it is written here. Short enough that no digit is lost.
  if (!/^-?\d{1,15}(?:[.,]\d{1,6})?$/.test(value)) return 'not-a-number';
  const number = Number(value.replace(',', '.'));
  if (minimum !== null && number < minimum) return 'too-small';
  return maximum !== null && number > maximum ? 'too-large' : null;
}

function dateFault(value: string, today: string): AnswerFault | null {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  // `2026-02-30` is read as the second of March by some engines and as nothing by others.
  if (!isDay || new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) !== value) return 'not-a-date';
  return value > today ? 'in-future' : null;
}
