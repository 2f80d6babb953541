import { html, nothing, type TemplateResult } from 'lit';
import type { DraftState, MemoryReason } from '../../../controllers/draft-state.ts';
import type { Messages } from '../../../messages/id.ts';
import { tick } from './tick.ts';

export interface DraftSection {
  readonly texts: Messages;
  readonly state: DraftState;
  readonly isAsking: boolean;
  readonly ask: (isAsking: boolean) => void;
  readonly startOver: () => void;
  readonly startAnother: () => void;
  readonly isShared: boolean;
  readonly setShared: (isShared: boolean) => void;
}

/** Whether the device has it, the way to wipe it or to begin another, and that the device is shared. */
export function draftSection(section: DraftSection): TemplateResult {
  const { texts, state, isAsking, ask, startOver, startAnother, isShared, setShared } = section;
  const isOutdated = state.kind === 'memory' && state.why === 'outdated';
  return html`<div class="draft">
      <p role="status" data-tone=${state.kind === 'memory' || state.kind === 'text-only' ? 'warning' : nothing}>${stateText(state, texts)}</p>
      <div>
        ${isOutdated ? html`<button type="button" class="button" @click=${() => location.reload()}>${texts.pageReload}</button>` : nothing}
        ${
          isAsking
            ? html`<button type="button" class="quiet danger" @click=${startOver}>${texts.startOverConfirm}</button>
                <button type="button" class="quiet" @click=${() => ask(false)}>${texts.startOverCancel}</button>`
            : html`<button type="button" class="quiet" @click=${startAnother}>${texts.writeAnother}</button>
                <button type="button" class="quiet" @click=${() => ask(true)}>${texts.startOver}</button>`
        }
      </div>
    </div>
    ${tick({ id: 'shared', isTicked: isShared, label: texts.sharedLabel, means: texts.sharedMeans, set: setShared })}`;
}

function stateText(state: DraftState, texts: Messages): string | typeof nothing {
  const isPhone = matchMedia('(pointer: coarse)').matches;
  switch (state.kind) {
    case 'saved':
      return texts.saved(isPhone);
    case 'saving':
      return texts.saving;
    case 'text-only':
      return texts.photosFull(isPhone);
    case 'memory':
      return memoryText(state.why, texts);
    case 'opening':
    case 'empty':
      return nothing;
  }
}

function memoryText(why: MemoryReason, texts: Messages): string {
  switch (why) {
    case 'refused':
      return texts.memoryOnly;
    case 'outdated':
      return texts.pageOutdated;
    case 'shared':
      return texts.sharedNow;
    case 'not-wiped':
      return texts.sharedNotWiped;
  }
}
