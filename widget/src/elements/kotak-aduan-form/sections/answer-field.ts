import { answerMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import type { Question } from '@kotak-aduan/api-client/schemas/question';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionsMessages } from '../../../messages/id/questions.ts';
import { choice } from './choice.ts';

interface AnswerField {
  readonly texts: QuestionsMessages;
  readonly question: Question;
  readonly value: string;
  readonly error: string | null;
  /** What stands behind the label of a question that may be left out. */
  readonly optional: string | null;
  readonly today: string;
  readonly set: (value: string) => void;
}

/** More options than this are a list to open. */
const radiosMax = 5;

/** One question, drawn by its kind with the browser's own controls. */
export function answerField(field: AnswerField): TemplateResult {
  const { question, texts } = field;
  if (question.kind === 'yes-no') {
    return radios(field, [
      { value: 'yes', label: texts.yes },
      { value: 'no', label: texts.no },
    ]);
  }
  if (question.kind === 'choice') return question.options.length <= radiosMax ? radios(field, question.options) : list(field);
  return typed(field);
}

const label = ({ question, optional }: AnswerField): TemplateResult =>
  html`${question.label}${optional === null ? nothing : html` <span class="optional">${optional}</span>`}`;

const idOf = ({ question }: AnswerField): string => `answer-${question.questionId}`;

function notes({ question, error }: AnswerField, id: string): TemplateResult {
  return html`${question.hint === null ? nothing : html`<p class="hint" id=${`${id}-hint`}>${question.hint}</p>`}
  ${error === null ? nothing : html`<p class="error" id=${`${id}-error`}>${error}</p>`}`;
}

function describedBy({ question, error }: AnswerField, id: string): string | typeof nothing {
  const ids = [...(error === null ? [] : [`${id}-error`]), ...(question.hint === null ? [] : [`${id}-hint`])];
  return ids.length === 0 ? nothing : ids.join(' ');
}

function typed(field: AnswerField): TemplateResult {
  const { question, value, error, today, set } = field;
  const id = idOf(field);
  const isDate = question.kind === 'past-date';
  const inputMode = question.kind === 'digits' ? 'numeric' : question.kind === 'number' ? 'decimal' : nothing;
  return html`<div class="question">
    <label for=${id}>${label(field)}</label>
    ${notes(field, id)}
    <input
      id=${id}
      type=${isDate ? 'date' : 'text'}
      inputmode=${inputMode}
      maxlength=${isDate ? nothing : answerMaxLength}
      max=${isDate ? today : nothing}
      .value=${value}
      aria-invalid=${error === null ? nothing : 'true'}
      aria-describedby=${describedBy(field, id)}
      @input=${(event: Event) => event.currentTarget instanceof HTMLInputElement && set(event.currentTarget.value)}
    />
  </div>`;
}

function list(field: AnswerField): TemplateResult {
  const { texts, question, value, error, set } = field;
  const id = idOf(field);
  return html`<div class="question">
    <label for=${id}>${label(field)}</label>
    ${notes(field, id)}
    <select
      id=${id}
      aria-invalid=${error === null ? nothing : 'true'}
      aria-describedby=${describedBy(field, id)}
      @change=${(event: Event) => event.currentTarget instanceof HTMLSelectElement && set(event.currentTarget.value)}
    >
      <option value="" .selected=${value === ''}>${texts.chooseOne}</option>
      ${question.options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
    </select>
  </div>`;
}

/** The group itself is what a link in the error summary goes to. */
function radios(field: AnswerField, options: Question['options']): TemplateResult {
  const { value, set } = field;
  const id = idOf(field);
  return html`<fieldset class="question" id=${id} tabindex="-1" aria-describedby=${describedBy(field, id)}>
    <legend>${label(field)}</legend>
    ${notes(field, id)}
    ${options.map((option) =>
      choice({ name: id, value: option.value, isChosen: option.value === value, label: option.label, choose: () => set(option.value) }),
    )}
  </fieldset>`;
}
