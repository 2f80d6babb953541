import { defineClipForm } from '../../../panel/elements/aduan-clip-form/define.ts';
import { defineClipReceipt } from '../../../panel/elements/aduan-clip-receipt/define.ts';
import { defineDraftList } from '../../../panel/elements/aduan-draft-list/define.ts';
import { defineMessageRun } from '../../../panel/elements/aduan-message-run/define.ts';
import { defineOnTheSpot } from '../../../panel/elements/aduan-on-the-spot/define.ts';
import { DeskClips } from './desk-clips.ts';

declare global {
  interface HTMLElementTagNameMap {
    'desk-clips': DeskClips;
  }
}

/** Registers the view of clips and what of the panel it shows; a second call changes nothing. */
export function defineClips(): void {
  defineDraftList();
  defineClipForm();
  defineClipReceipt();
  defineMessageRun();
  defineOnTheSpot();
  if (customElements.get('desk-clips') === undefined) customElements.define('desk-clips', DeskClips);
}
