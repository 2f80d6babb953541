import { html, nothing, type TemplateResult } from 'lit';
import { hasKeyboard } from '../../../has-keyboard.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';

interface LeaveRow {
  readonly texts: AllMessages;
  /** The key leaves too. */
  readonly hasKey: boolean;
  readonly leave: () => void;
}

/** The way out for whoever must not be seen here. What it does is read before it is needed. */
export function leaveRow({ texts, hasKey, leave }: LeaveRow): TemplateResult {
  return html`<div class="leave">
    <button type="button" class="button" aria-describedby="leave-means" @click=${leave}>${texts.leaveNow}</button>
    <p class="hint" id="leave-means">${texts.leaveMeans} ${hasKey && hasKeyboard() ? texts.leaveKeys : nothing}</p>
  </div>`;
}
