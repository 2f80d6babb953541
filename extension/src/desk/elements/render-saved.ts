import { html, nothing, type TemplateResult } from 'lit';
import type { DraftController } from '../controllers/draft-controller.ts';
import type { DeskContext } from '../desk-context.ts';

/** Whether what is typed is kept, and where. */
export function renderSaved({ explain, messages: { form: t } }: DeskContext, { saved, wasRestored }: DraftController): TemplateResult {
  return html`
    ${saved.kind === 'memory' ? html`<p class="notice" data-state="care">${t.inMemory}</p>` : nothing}
    ${saved.kind === 'failed' ? html`<p class="notice" role="alert" data-state="care">${explain(saved.code)}</p>` : nothing}
    <p class="meta saved" role="status">${saved.kind === 'stored' ? t.saved : wasRestored && saved.kind === 'untouched' ? t.restored : ''}</p>
  `;
}
