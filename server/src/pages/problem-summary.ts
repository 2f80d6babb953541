import { html } from 'hono/html';
import type { FormProblem } from './form-problem.ts';
import type { Html } from './page.ts';

/** `autofocus`, so that a screen reader begins with it although no script moves the focus. */
export function problemSummary({ problems, keptCount }: { problems: readonly FormProblem[]; keptCount: number }): Html {
  if (problems.length === 0) return html``;
  const kept = keptCount === 0 ? 'Tulisan Anda masih ada.' : `Tulisan dan ${keptCount} berkas Anda masih ada.`;
  return html`<div class="keliru" role="alert" tabindex="-1" autofocus>
    <h2>Aduan Anda belum terkirim</h2>
    <p>${kept} Periksa ini, lalu kirim lagi:</p>
    <ul>
      ${problems.map(({ field, text }) => (field === null ? html`<li>${text}</li>` : html`<li><a href="#${field}">${text}</a></li>`))}
    </ul>
  </div>`;
}
