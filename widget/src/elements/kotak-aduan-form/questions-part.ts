import { checkAnswers, type AnswerFault } from '@kotak-aduan/api-client/schemas/check-answers';
import { answerMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import type { Question } from '@kotak-aduan/api-client/schemas/question';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartError } from '../../find-form-errors.ts';
import { questionsId, type QuestionsMessages } from '../../messages/id/questions.ts';
import { answersTo } from '../../to-complaint-fields.ts';
import { addStyles } from '../add-styles.ts';
import { askedPartsStyles } from './asked-parts.styles.ts';
import type { FormAccess } from './form-access.ts';
import { answerField } from './sections/answer-field.ts';
import { folded } from './sections/folded.ts';

/** The few questions of a category's own, from the city's file. */
export class QuestionsPart {
  readonly #form: FormAccess;
  readonly #now: () => number;

  constructor(form: FormAccess, now: () => number = Date.now) {
    this.#form = form;
    addStyles(form.host.renderRoot, askedPartsStyles);
    this.#now = now;
  }

  get #texts(): QuestionsMessages {
    return this.#form.host.language.partTexts?.questions ?? questionsId;
  }

  get #questions(): readonly Question[] {
    return this.#form.category()?.questions ?? [];
  }

  /** `2026-11-22`, where the city is. */
  get #today(): string {
    const timeZone = this.#form.city()?.timeZone;
    return new Intl.DateTimeFormat('en-CA', { ...(timeZone ? { timeZone } : {}), year: 'numeric', month: '2-digit', day: '2-digit' }).format(this.#now());
  }

  errors(): readonly PartError[] {
    const questions = this.#questions;
    const answers = answersTo(this.#form.category(), this.#form.fields().answers);
    return checkAnswers({ questions, answers, today: this.#today }).flatMap(({ questionId, fault }) => {
      const question = questions.find((one) => one.questionId === questionId);
      return question === undefined ? [] : [{ field: `answer-${questionId}`, kind: 'said', words: this.#words(question, fault) }];
    });
  }

  #words({ label, minimum, maximum }: Question, fault: AnswerFault): string {
    const texts = this.#texts;
    switch (fault) {
      case 'too-short':
        return texts.tooShort(label, minimum ?? 1);
      case 'too-long':
        return texts.tooLong(label, maximum ?? answerMaxLength);
      case 'not-digits':
        return texts.notDigits(label);
      case 'not-a-number':
        return texts.notANumber(label);
      case 'too-small':
        return texts.tooSmall(label, minimum ?? 0);
      case 'too-large':
        return texts.tooLarge(label, maximum ?? 0);
      case 'not-a-date':
        return texts.notADate(label);
      case 'in-future':
        return texts.inFuture(label);
      case 'missing':
      case 'not-an-option':
      case 'unknown':
      case 'twice':
        return texts.missing(label);
    }
  }

  view(): TemplateResult | typeof nothing {
    const category = this.#form.category();
    const questions = this.#questions;
    if (category === null || questions.length === 0) return nothing;
    const { answers } = this.#form.fields();
    const errors = this.#form.errors();
    const texts = this.#texts;
    const given = questions.filter(({ questionId }) => (answers[questionId] ?? '').trim() !== '').length;
    const content = html`<p class="hint">${texts.hint(category.name)}</p>
      ${questions.map((question) => {
        const { questionId } = question;
        const error = errors.find(({ field }) => field === `answer-${questionId}`);
        return answerField({
          texts,
          question,
          value: answers[questionId] ?? '',
          error: error?.kind === 'said' ? error.words : null,
          optional: question.isRequired ? null : texts.optional,
          today: this.#today,
          set: (value) => this.#form.set({ answers: { ...this.#form.fields().answers, [questionId]: value } }),
        });
      })}`;
    return folded({
      name: 'questions',
      title: texts.title,
      now: texts.given(given, questions.length),
      isNeeded: questions.some(({ questionId, isRequired }) => isRequired && (answers[questionId] ?? '').trim() === ''),
      content,
    });
  }
}
