import { html } from 'hono/html';
import type { FormProblem } from './form-problem.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** `autofocus`, so that a screen reader begins with it although no script moves the focus. */
export function problemSummary({ problems, keptCount }: { problems: readonly FormProblem[]; keptCount: number }, { texts }: PageLanguage): Html {
  if (problems.length === 0) return html``;
  const kept = keptCount === 0 ? texts.problems.kept : texts.problems.keptWithFiles(keptCount);
  return html`<div class="keliru" role="alert" tabindex="-1" autofocus>
    <h2>${texts.problems.title}</h2>
    <p>${kept} ${texts.problems.check}</p>
    <ul>
      ${problems.map(({ field, text }) => (field === null ? html`<li>${text}</li>` : html`<li><a href="#${field}">${text}</a></li>`))}
    </ul>
  </div>`;
}
