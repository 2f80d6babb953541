import type { PersonalNumber } from '@kotak-aduan/api-client/personal-numbers';
import type { City, Question } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { redrawPath } from './complaint-form.ts';
import { carriedFields, type ComplaintFormValues } from './complaint-form-values.ts';
import { emergencyNotice } from './emergency-notice.ts';
import type { FormProblem } from './form-problem.ts';
import { firstButton, languageButtons } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, page } from './page.ts';
import { problemSummary } from './problem-summary.ts';
import { questionField } from './question-field.ts';
import { saidAt } from './said-at.ts';

export interface SecondStep {
  /** All that was given so far, carried along unseen. */
  readonly values: ComplaintFormValues;
  readonly token: string;
  /** Of the category, where it has one that must be answered. */
  readonly questions: readonly Question[];
  /** What is wrong with the answers, once they were asked for. */
  readonly problems: readonly FormProblem[];
  /** In the text, not decided on yet. */
  readonly numbers: readonly PersonalNumber[];
  /** They were decided to stay as they are. */
  readonly isNumberKept: boolean;
}

/** Between form and receipt, only where there is something left to say: questions of the category, numbers in the text. */
export function secondStepPage({ values, token, questions, problems, numbers, isNumberKept }: SecondStep, city: City, language: PageLanguage): Html {
  const { secondStep: texts } = language.texts;
  const said = saidAt(problems);
  const pressed = numbers.length === 0 ? null : { name: 'angka', value: 'samarkan' };
  return page({
    title: problems.length === 0 ? texts.pageTitle(city.name) : texts.refusedTitle(city.name),
    language,
    languageLine: html`${firstButton('langkah', pressed)}${languageButtons(language, { form: 'langkah', path: redrawPath })}`,
    body: html`${emergencyNotice(values.text, city, language)} ${problemSummary({ problems, keptCount: values.kept.length }, language)}
      <h1>${texts.title}</h1>
      <p>${texts.notSent}</p>
      <form id="langkah" method="post" action="${language.address('/aduan')}" autocomplete="off">
        <input type="hidden" name="formulir" value="${token}" />
        <input type="hidden" name="langkah" value="2" />
        ${problems.length === 0 ? '' : html`<input type="hidden" name="diperiksa" value="ya" />`}
        ${isNumberKept ? html`<input type="hidden" name="angka" value="biarkan" />` : ''}
        ${carriedFields(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${questions.map((question) => questionField(question, { value: answerTo(question, values), said, language }))}
        ${numbers.length === 0 ? html`<button type="submit">${language.texts.form.send}</button>` : numberChoice({ values, numbers }, language)}
      </form>`,
  });
}

function answerTo({ questionId }: Question, { answers }: ComplaintFormValues): string {
  return answers.find((answer) => answer.questionId === questionId)?.value ?? '';
}

function numberChoice({ values: { text }, numbers }: Pick<SecondStep, 'values' | 'numbers'>, { texts: { secondStep } }: PageLanguage): Html {
  return html`<h2>${secondStep.numbersTitle}</h2>
    <ul>
      ${numbers.map(({ kind, start, end }) => html`<li>${text.slice(start, end)} <span class="redup">(${secondStep.numbers[kind]})</span></li>`)}
    </ul>
    <p>${secondStep.numbersHint}</p>
    <p class="tombol-berderet">
      <button type="submit" name="angka" value="samarkan">${secondStep.mask}</button>
      <button type="submit" name="angka" value="biarkan" class="kedua">${secondStep.keep}</button>
    </p>`;
}
