import type { CaseState, ClipMatch, ComplaintNumber } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';

const overStates: readonly CaseState[] = ['closed', 'rejected', 'archived'];

/** The case goes on, and this person may add to it. */
export function isJoinable({ mayJoin, state }: ClipMatch): boolean {
  return mayJoin === true && !overStates.includes(state);
}

interface MatchOptions {
  readonly match: ClipMatch | null;
  /** It was answered on the spot, which is an answer to a complaint of its own. */
  readonly isHandled: boolean;
  readonly t: Messages;
  readonly onJoin: (complaintNumber: ComplaintNumber) => void;
  readonly onOpenDesk: (complaintNumber: ComplaintNumber) => void;
}

/** That somebody clipped it already, and what can be done about it. */
export function clipMatch({ match, isHandled, t, onJoin, onOpenDesk }: MatchOptions): TemplateResult | typeof nothing {
  if (match === null) return nothing;
  const { complaintNumber: number, state, mayJoin } = match;
  const isOver = overStates.includes(state);
  return html`<div class="notice stack tight" data-tone="care">
    <p role="status">${(match.kind === 'same-words' ? t.sameWords : t.alreadyClipped)(number, t.stateNames[state])}</p>
    ${mayJoin === false ? html`<p class="hint">${t.joinNotYours}</p>` : nothing}
    ${
      mayJoin === true && isOver
        ? html`<p class="hint">${t.joinOver}</p>
            <div>
              <button type="button" data-action="desk" aria-label="${t.inDesk}: ${number}" @click=${() => onOpenDesk(number)}>${t.inDesk}</button>
            </div>`
        : nothing
    }
    ${
      isJoinable(match) && !isHandled
        ? html`<p class="hint">${t.joinHint}</p>
            <div><button type="button" data-look="primary" data-action="join" @click=${() => onJoin(number)}>${t.joinTo(number)}</button></div>`
        : nothing
    }
  </div>`;
}
