import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { html, nothing, type TemplateResult } from 'lit';
import type { FoldedMessages } from '../../../messages/id/folded.ts';
import type { DraftSection } from './draft-section.ts';
import { tick } from './tick.ts';

interface DraftMatters extends DraftSection {
  readonly words: FoldedMessages['draft'];
  /** How many tracking codes a shared device keeps. */
  readonly keptCodes: number;
  readonly wipeCodes: () => void;
  /** Of the drafts that are about to be wiped, once that was asked for. */
  readonly codesLeft: readonly TrackingCode[];
  readonly wipeLeft: () => void;
}

/** The way to begin another or to wipe this one, and that the device is shared. */
export function draftMatters(section: DraftMatters): TemplateResult {
  const { texts, words, isAsking, ask, startOver, startAnother, shared, setShared, keptCodes, wipeCodes } = section;
  return html`${tick({ id: 'shared', isTicked: shared.isOn, label: words.shared, means: words.sharedMeans, set: setShared })}
    ${shared.left.length === 0 ? nothing : leftDrafts(section)}
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

/** Wiped by the second button only, where codes would go with them. */
function leftDrafts({ words, shared, codesLeft, wipeLeft }: DraftMatters): TemplateResult {
  return html`<div class="panel notice" data-tone="waiting">
    <p role="status">${words.sharedLeft(shared.left.length)}</p>
    ${
      codesLeft.length === 0
        ? html`<button type="button" class="button danger" @click=${wipeLeft}>${words.wipeLeft}</button>`
        : html`<div id="codes-left" tabindex="-1" role="group" aria-labelledby="codes-left-words">
              <p id="codes-left-words">${words.leftCodes}</p>
              ${codesLeft.map((code) => html`<p class="code-now">${formatTrackingCode(code)}</p>`)}
            </div>
            <button type="button" class="button danger" @click=${wipeLeft}>${words.wipeNoted}</button>`
    }
  </div>`;
}
