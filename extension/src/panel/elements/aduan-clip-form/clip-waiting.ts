import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import { html, nothing, type TemplateResult } from 'lit';
import { formatHour } from '../../../look/format-time.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import type { ClipFormActions } from './aduan-clip-form.ts';

interface WaitingOptions {
  readonly draft: Draft<ClipFields>;
  readonly sentShare: number | null;
  readonly language: UiLanguage;
  readonly actions: Pick<ClipFormActions, 'send' | 'edit'> | null;
}

/** A clip that is on its way, or waits for the line. */
export function clipWaiting({ draft, sentShare, language, actions }: WaitingOptions): TemplateResult {
  const t = messagesIn(language);
  const percent = Math.round((sentShare ?? 0) * 100);
  if (sentShare !== null || draft.status.kind === 'sending') {
    return html`<div class="card stack tight">
      <p role="status">${percent === 0 ? t.sending : t.sendingShare(percent)}</p>
      <progress aria-label=${t.sending} max="100" .value=${percent}></progress>
    </div>`;
  }
  const at = draft.status.kind === 'queued' ? draft.status.nextAttemptAt : draft.updatedAt;
  const { joinTo = null, text } = draft.fields;
  return html`<div class="card stack">
    <p role="status">${Date.parse(at) <= Date.now() ? t.queuedNow : t.queued(formatHour(at, language))}</p>
    ${joinTo === null ? nothing : html`<p>${t.joinQueued(joinTo)}</p>`}
    <blockquote class="hint">${text}</blockquote>
    <div class="row">
      <button type="button" data-look="primary" @click=${() => actions?.send()}>${t.sendNow}</button>
      <button type="button" @click=${() => actions?.edit()}>${t.editAgain}</button>
    </div>
  </div>`;
}
