import { givenAnswerSchema, type Answer, type GivenAnswer, type Question } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';

const storedSchema = z.array(givenAnswerSchema);

/** Answers with the words of their questions, as they are stored: what the city's file says later changes nothing. Null for none. */
export function storeAnswers(answers: readonly Answer[], questions: readonly Question[]): string | null {
  const given = questions.flatMap((question): GivenAnswer[] => {
    const answer = answers.find(({ questionId }) => questionId === question.questionId);
    if (answer === undefined) return [];
    const option = question.options.find(({ value }) => value === answer.value);
    return [{ questionId: question.questionId, label: question.label, kind: question.kind, value: answer.value, optionLabel: option?.label ?? null }];
  });
  return given.length === 0 ? null : JSON.stringify(given);
}

export function readAnswers(stored: string | null): GivenAnswer[] {
  return stored === null ? [] : storedSchema.parse(JSON.parse(stored));
}
