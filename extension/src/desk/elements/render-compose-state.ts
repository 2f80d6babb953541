import { html, nothing, type TemplateResult } from 'lit';
import type { ComposeController } from '../controllers/compose-controller.ts';
import type { DeskContext } from '../desk-context.ts';
import { renderActionTrouble } from './render-action-trouble.ts';
import { renderSaved } from './render-saved.ts';

/** How it stands with what is being written: files, draft, and the last attempt to send. */
export function renderComposeState(context: DeskContext, { action, draft, evidence, filesState }: ComposeController): TemplateResult {
  const t = context.messages;
  return html`
    ${filesState === 'uploading' ? html`<p class="notice" role="status">${t.files.isUploading}</p>` : nothing}
    ${filesState === 'failed' && evidence.hasFailed ? html`<p class="notice" role="alert" data-state="wrong">${t.files.hasFailed}</p>` : nothing}
    ${filesState === 'ready' ? renderActionTrouble(context, action.state) : nothing} ${renderSaved(context, draft)}
  `;
}
