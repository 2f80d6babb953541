import { html, nothing, type TemplateResult } from 'lit';
import type { FoldedMessages } from '../../../messages/id/folded.ts';
import type { DraftSection } from './draft-section.ts';
import { tick } from './tick.ts';

interface DraftMatters extends DraftSection {
  readonly words: FoldedMessages['draft'];
  /** How many tracking codes a shared device keeps. */
  readonly keptCodes: number;
  readonly wipeCodes: () => void;
}

/** The way to begin another or to wipe this one, and that the device is shared. */
export function draftMatters({ texts, words, isAsking, ask, startOver, startAnother, shared, setShared, keptCodes, wipeCodes }: DraftMatters): TemplateResult {
  return html`${tick({ id: 'shared', isTicked: shared.isOn, label: words.shared, means: words.sharedMeans, set: setShared })}
    ${
      shared.left.length === 0
        ? nothing
        : html`<div class="panel notice" data-tone="waiting" role="status">
            <p>${words.sharedLeft(shared.left.length)}</p>
            <button type="button" class="button danger" @click=${() => void shared.wipeLeft()}>${words.wipeLeft}</button>
          </div>`
    }
    ${
      keptCodes === 0
        ? nothing
        : html`<div class="panel notice" data-tone="waiting" role="status">
            <p>${words.sharedCodes(keptCodes)}</p>
            <button type="button" class="button danger" @click=${wipeCodes}>${words.wipeCodes}</button>
          </div>`
    }
    <div class="row">
      ${
        isAsking
          ? html`<button type="button" class="quiet danger" @click=${startOver}>${words.startOverConfirm}</button>
              <button type="button" class="quiet" @click=${() => ask(false)}>${texts.startOverCancel}</button>`
          : html`<button type="button" class="quiet" @click=${startAnother}>${texts.writeAnother}</button>
              <button type="button" class="quiet" @click=${() => ask(true)}>${words.startOver}</button>`
      }
    </div>`;
}
