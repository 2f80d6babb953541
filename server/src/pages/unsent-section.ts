import { html } from 'hono/html';
import type { AroundCase } from './around-case.ts';
import { disputeFileFields, replyFileFields } from './following-values.ts';
import type { FormProblem } from './form-problem.ts';
import type { Html } from './page.ts';

interface Unsent {
  readonly field: 'balasan' | 'keberatan' | 'kata';
  readonly label: string;
  readonly text: string;
}

const unsentId = 'belum-terkirim';

type Around = Pick<AroundCase, 'tracked' | 'values' | 'language'>;

/** What was written for a step that can't be taken any more. */
function unsentOf({ tracked, values, language }: Around): readonly Unsent[] {
  const { canReply, canDispute = false, canConfirm = false, canRate = false, rating = null } = tracked;
  const { following: texts } = language.texts;
  const words = values.rating?.words ?? '';
  const isGiven = words.trim() === (rating?.words ?? '').trim();
  const gone: readonly (Unsent & { readonly isGone: boolean })[] = [
    { field: 'balasan', label: texts.unsentReply, text: values.reply, isGone: !canReply },
    { field: 'keberatan', label: texts.disputeTitle, text: values.dispute, isGone: !canDispute },
    { field: 'kata', label: texts.ratingWords, text: words, isGone: !canRate && !canConfirm && !isGiven },
  ];
  return gone.filter(({ isGone, text }) => isGone && text.trim() !== '');
}

/** The words in fields of their own names, to be copied: so they go round with every step and every language, and stand in their place again where that comes back. */
export function unsentSection(around: Around): Html | string {
  const { tracked, values, language } = around;
  const { following: texts } = language.texts;
  const unsent = unsentOf(around);
  const files = [
    ...(tracked.canReply ? [] : values.replyFiles.map(({ field }) => [replyFileFields.kept, field] as const)),
    ...(tracked.canDispute === true ? [] : values.disputeFiles.map(({ field }) => [disputeFileFields.kept, field] as const)),
  ];
  if (unsent.length === 0 && files.length === 0) return '';
  return html`<h2 id="${unsentId}">${texts.unsentTitle}</h2>
    <p>${texts.unsentHint}</p>
    ${unsent.map(
      ({ field, label, text }) =>
        html`<p class="isian">
          <label for="${field}">${label}</label>
          <textarea id="${field}" name="${field}" rows="4" readonly>${text}</textarea>
        </p>`,
    )}
    ${files.length === 0 ? '' : html`<p>${texts.unsentFiles}</p>`}
    ${files.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;
}

/** What could not be done leads to the words that were meant by it. */
export function pointToUnsent(problem: FormProblem | null, around: Around): FormProblem | null {
  const [first] = unsentOf(around);
  return problem === null || first === undefined || problem.field !== null ? problem : { ...problem, field: first.field };
}
