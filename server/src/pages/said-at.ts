import { html } from 'hono/html';
import type { FormProblem } from './form-problem.ts';
import type { Html } from './page.ts';

/** What is said at a field, and the attributes that tie it to the field. */
export type SaidAt = (field: string) => { readonly text: Html | string; readonly mark: Html | string };

export function saidAt(problems: readonly FormProblem[]): SaidAt {
  return (field) => {
    const text = problems.find((problem) => problem.field === field)?.text;
    if (text === undefined) return { text: '', mark: '' };
    return {
      text: html`<span class="salah" id="salah-${field}">${text}</span>`,
      mark: html`aria-describedby="salah-${field}" aria-invalid="true"`,
    };
  };
}
