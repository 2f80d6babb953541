import { answerMaxLength, type Question } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { answerName } from './complaint-form-values.ts';
import type { Html } from './page.ts';
import type { SaidAt } from './said-at.ts';

interface Asked {
  readonly value: string;
  readonly said: SaidAt;
}

const yesOrNo = [
  { value: 'yes', label: 'Ya' },
  { value: 'no', label: 'Tidak' },
] as const;

/** One question of a category. The browser's own checks are left off: the server says what is wrong, with all that was typed still there. */
export function questionField(question: Question, { value, said }: Asked): Html {
  const name = answerName(question.questionId);
  const { text, mark } = said(name);
  const hint = question.hint ?? (question.isRequired ? null : 'Boleh dikosongkan.');
  return html`<p class="isian">
    <label for="${name}">${question.label} ${hint === null ? '' : html`<span class="petunjuk">${hint}</span>`}</label>
    ${text} ${control(question, { name, value, mark })}
  </p>`;
}

function control(question: Question, { name, value, mark }: { name: string; value: string; mark: Html | string }): Html {
  if (question.kind === 'choice' || question.kind === 'yes-no') {
    const options = question.kind === 'choice' ? question.options : yesOrNo;
    return html`<select id="${name}" name="${name}" ${mark}>
      <option value="">Pilih</option>
      ${options.map((option) => html`<option value="${option.value}" ${option.value === value ? 'selected' : ''}>${option.label}</option>`)}
    </select>`;
  }
  if (question.kind === 'past-date') return html`<input id="${name}" type="date" name="${name}" value="${value}" ${mark} />`;
  const mode = { text: 'text', digits: 'numeric', number: 'decimal' }[question.kind];
  return html`<input id="${name}" type="text" inputmode="${mode}" name="${name}" maxlength="${answerMaxLength}" value="${value}" ${mark} />`;
}
