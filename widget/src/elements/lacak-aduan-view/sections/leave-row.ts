import { html, nothing, type TemplateResult } from 'lit';
import { hasKeyboard } from '../../../has-keyboard.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';

/** The way out for whoever must not be seen here. What it does is read before it is needed. */
export function leaveRow({ texts, leave }: { texts: AllMessages; leave: () => void }): TemplateResult {
  return html`<div class="leave">
    <button type="button" class="button" aria-describedby="leave-means" @click=${leave}>${texts.leaveNow}</button>
    <p class="hint" id="leave-means">${texts.leaveMeans} ${hasKeyboard() ? texts.leaveKeys : nothing}</p>
  </div>`;
}
