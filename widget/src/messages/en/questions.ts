import type { QuestionsMessages } from '../id/questions.ts';
import { howMany } from './how-many.ts';

export const questionsEn = {
  title: 'A few short questions',
  hint: (category: string) => `So that a complaint about “${category}” can be worked on at once.`,
  given: (given: number, all: number) => `${given} of ${all} answered`,
  optional: '(optional)',
  yes: 'Yes',
  no: 'No',
  chooseOne: 'Choose one',
  missing: (label: string) => `Please answer: ${label}`,
  tooShort: (label: string, least: number) => `${label}: at least ${least} ${howMany(least, { one: 'character', several: 'characters' })}.`,
  tooLong: (label: string, most: number) => `${label}: at most ${most} ${howMany(most, { one: 'character', several: 'characters' })}.`,
  notDigits: (label: string) => `${label}: digits only, please.`,
  notANumber: (label: string) => `${label}: write a number, such as 3 or 2.5.`,
  tooSmall: (label: string, least: number) => `${label}: ${least} at the least.`,
  tooLarge: (label: string, most: number) => `${label}: ${most} at the most.`,
  notADate: (label: string) => `${label}: choose the date.`,
  inFuture: (label: string) => `${label}: this date is yet to come. Please check it.`,
} satisfies QuestionsMessages;
