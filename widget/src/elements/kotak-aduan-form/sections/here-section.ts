import { html, type TemplateResult } from 'lit';
import type { PositionState } from '../../../controllers/position-controller.ts';
import type { PlaceMessages } from '../../../messages/id/place.ts';

interface HereSection {
  readonly texts: PlaceMessages;
  readonly state: PositionState;
  readonly find: () => void;
}

/** Where the device is. What it means is said before the browser asks. */
export function hereSection({ texts, state, find }: HereSection): TemplateResult {
  return html`<div class="way">
    <h4>${texts.hereTitle}</h4>
    <p class="hint">${texts.hereWhy}</p>
    <button type="button" class="button" aria-disabled=${state.kind === 'finding' ? 'true' : 'false'} @click=${find}>${texts.useHere}</button>
    <p role="status">${words(state, texts)}</p>
  </div>`;
}

function words(state: PositionState, texts: PlaceMessages): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'finding':
      return texts.finding;
    case 'found':
      return texts.found(state.accuracyMetres);
    case 'refused':
      return texts.hereRefused;
    case 'unknown':
      return texts.hereUnknown;
  }
}
