import { html, nothing, type TemplateResult } from 'lit';
import type { ActionState } from '../controllers/action-controller.ts';
import type { DeskContext } from '../desk-context.ts';
import { isSessionLost } from '../words/error-code.ts';

/** Why the last attempt did not go through, above the button that tries again. */
export function renderActionTrouble({ explain, messages }: DeskContext, state: ActionState): TemplateResult | typeof nothing {
  if (state.kind === 'stale') return html`<p class="notice" role="alert" data-state="care">${messages.form.stale}</p>`;
  // The sign-in lies over the page; whoever reads this has signed in again.
  if (state.kind === 'failed' && isSessionLost(state.code)) return html`<p class="notice" role="status">${messages.form.signedInAgain}</p>`;
  if (state.kind === 'failed') return html`<p class="notice" role="alert" data-state="wrong">${explain(state.code)}</p>`;
  return nothing;
}
