import { answerMaxLength, type Question } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { answerName } from './complaint-form-values.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';
import type { SaidAt } from './said-at.ts';

interface Asked {
  readonly value: string;
  readonly said: SaidAt;
  readonly language: PageLanguage;
}

/** One question of a category. The browser's own checks are left off: the server says what is wrong, with all that was typed still there. */
export function questionField(question: Question, { value, said, language }: Asked): Html {
  const { optional } = language.texts.secondStep;
  const name = answerName(question.questionId);
  const { text, mark } = said(name);
  // Questions and hints are the city's own words.
  const hint = question.hint === null ? optionalHint(question, optional) : html`<span class="petunjuk" lang="id">${question.hint}</span>`;
  return html`<p class="isian">
    <label for="${name}"><span lang="id">${question.label}</span> ${hint}</label>
    ${text} ${control(question, { name, value, mark, language })}
  </p>`;
}

function optionalHint({ isRequired }: Question, optional: string): Html | string {
  return isRequired ? '' : html`<span class="petunjuk">${optional}</span>`;
}

interface Control extends Pick<Asked, 'value' | 'language'> {
  readonly name: string;
  readonly mark: Html | string;
}

function control(question: Question, { name, value, mark, language }: Control): Html {
  const { choose, yes, no } = language.texts.secondStep;
  if (question.kind === 'choice' || question.kind === 'yes-no') {
    const yesOrNo = [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ];
    const options = question.kind === 'choice' ? question.options : yesOrNo;
    return html`<select id="${name}" name="${name}" ${mark}>
      <option value="">${choose}</option>
      ${options.map((option) => html`<option lang="id" value="${option.value}" ${option.value === value ? 'selected' : ''}>${option.label}</option>`)}
    </select>`;
  }
  if (question.kind === 'past-date') return html`<input id="${name}" type="date" name="${name}" value="${value}" ${mark} />`;
  const mode = { text: 'text', digits: 'numeric', number: 'decimal' }[question.kind];
  return html`<input id="${name}" type="text" inputmode="${mode}" name="${name}" maxlength="${answerMaxLength}" value="${value}" ${mark} />`;
}
