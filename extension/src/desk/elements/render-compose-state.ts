import { html, nothing, type TemplateResult } from 'lit';
import type { ComposeController } from '../controllers/compose-controller.ts';
import type { DeskContext } from '../desk-context.ts';
import { renderActionTrouble } from './render-action-trouble.ts';

/** How it stands with what is being written: files, draft, and the last attempt to send. */
export function renderComposeState(context: DeskContext, { action, draft, evidence, filesState }: ComposeController): TemplateResult {
  const t = context.messages;
  const { saved } = draft;
  return html`
    ${filesState === 'uploading' ? html`<p class="notice" role="status">${t.files.isUploading}</p>` : nothing}
    ${filesState === 'failed' && evidence.hasFailed ? html`<p class="notice" role="alert" data-state="wrong">${t.files.hasFailed}</p>` : nothing}
    ${filesState === 'ready' ? renderActionTrouble(context, action.state) : nothing}
    ${saved.kind === 'memory' ? html`<p class="notice" data-state="care">${t.form.inMemory}</p>` : nothing}
    ${saved.kind === 'failed' ? html`<p class="notice" role="alert" data-state="care">${context.explain(saved.code)}</p>` : nothing}
    <p class="meta saved" role="status">${saved.kind === 'stored' ? t.form.saved : draft.wasRestored && saved.kind === 'untouched' ? t.form.restored : ''}</p>
  `;
}
