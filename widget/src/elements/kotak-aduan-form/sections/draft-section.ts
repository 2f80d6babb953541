import { html, nothing, type TemplateResult } from 'lit';
import type { SharedDevice } from '../../../controllers/shared-device.ts';
import type { DraftState, MemoryReason } from '../../../controllers/draft-state.ts';
import type { Messages } from '../../../messages/id/form.ts';
import type { FoldedPart } from '../folded-part.ts';
import type { LazyPart } from '../lazy-part.ts';
import { folded, later } from './folded.ts';

export interface DraftSection {
  readonly texts: Messages;
  readonly isAsking: boolean;
  readonly ask: (isAsking: boolean) => void;
  readonly startOver: () => void;
  readonly startAnother: () => void;
  readonly shared: SharedDevice;
  readonly folds: LazyPart<FoldedPart>;
  readonly setShared: (isShared: boolean) => void;
}

/** One quiet line below the text: whether the device has it. */
export function draftLine(state: DraftState, texts: Messages): TemplateResult {
  const isQuiet = state.kind === 'saving' || (state.kind === 'saved' && state.isSaidBefore === true);
  const isOutdated = state.kind === 'memory' && state.why === 'outdated';
  return html`<div class="draft">
    <p role="status" aria-live=${isQuiet ? 'off' : 'polite'} data-tone=${state.kind === 'memory' || state.kind === 'text-only' ? 'warning' : nothing}>
      ${stateText(state, texts)}
    </p>
    ${isOutdated ? html`<button type="button" class="button" @click=${() => location.reload()}>${texts.pageReload}</button>` : nothing}
  </div>`;
}

/** At the end: the way to begin another or to wipe this one, and that the device is shared. */
export function draftSection(section: DraftSection): TemplateResult {
  const { texts, shared, folds } = section;
  return folded({
    name: 'drafting',
    title: texts.draftTitle,
    now: '',
    isNeeded: shared.isOn,
    ...later({ part: folds, texts, draw: (part) => part.draft(section) }),
  });
}

function stateText(state: DraftState, texts: Messages): string | typeof nothing {
  // A large screen that is touched may be anything.
  const isPhone = matchMedia('(pointer: coarse)').matches && screen.width < 600;
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
