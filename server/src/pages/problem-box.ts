import { html } from 'hono/html';
import type { FormProblem } from './form-problem.ts';
import type { Html } from './page.ts';

/** The one thing that could not be done, above all else. `autofocus`, so that a screen reader begins with it although no script moves the focus. */
export function problemBox(problem: FormProblem | null): Html | string {
  if (problem === null) return '';
  const { field, text } = problem;
  return html`<div class="keliru" role="alert" tabindex="-1" autofocus>
    <p>${field === null ? text : html`<a href="#${field}">${text}</a>`}</p>
  </div>`;
}
