import { html, nothing, type TemplateResult } from 'lit';
import type { DraftState } from '../../../controllers/draft-controller.ts';
import type { Messages } from '../../../messages/id.ts';

interface DraftSection {
  readonly texts: Messages;
  readonly state: DraftState;
  readonly isAsking: boolean;
  readonly ask: (isAsking: boolean) => void;
  readonly startOver: () => void;
}

/** Whether the device has it, and the way to wipe it. */
export function draftSection({ texts, state, isAsking, ask, startOver }: DraftSection): TemplateResult {
  return html`<div class="draft">
    <p role="status" data-tone=${state.kind === 'memory' ? 'warning' : nothing}>${stateText(state, texts)}</p>
    ${
      isAsking
        ? html`<button type="button" class="quiet danger" @click=${startOver}>${texts.startOverConfirm}</button>
            <button type="button" class="quiet" @click=${() => ask(false)}>${texts.startOverCancel}</button>`
        : html`<button type="button" class="quiet" @click=${() => ask(true)}>${texts.startOver}</button>`
    }
  </div>`;
}

function stateText(state: DraftState, texts: Messages): string | typeof nothing {
  const isPhone = matchMedia('(pointer: coarse)').matches;
  switch (state.kind) {
    case 'saved':
      return texts.saved(isPhone);
    case 'saving':
      return texts.saving;
    case 'memory':
      return state.isFull ? texts.photosFull(isPhone) : texts.memoryOnly;
    case 'opening':
    case 'empty':
      return nothing;
  }
}
