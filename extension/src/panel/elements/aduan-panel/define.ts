import { defineAccounts } from '../aduan-accounts/define.ts';
import { defineAim } from '../aduan-aim/define.ts';
import { defineBadgeSetting } from '../aduan-badge-setting/define.ts';
import { defineClaims } from '../aduan-claims/define.ts';
import { defineClipForm } from '../aduan-clip-form/define.ts';
import { defineClipReceipt } from '../aduan-clip-receipt/define.ts';
import { defineDraftList } from '../aduan-draft-list/define.ts';
import { defineLateClips } from '../aduan-late-clips/define.ts';
import { defineMessageRun } from '../aduan-message-run/define.ts';
import { defineNoteAccount } from '../aduan-note-account/define.ts';
import { defineOnTheSpot } from '../aduan-on-the-spot/define.ts';
import { defineReadingNotes } from '../aduan-reading-notes/define.ts';
import { defineSocialReply } from '../aduan-social-reply/define.ts';
import { defineSweep } from '../aduan-sweep/define.ts';
import { defineWrongClip } from '../aduan-wrong-clip/define.ts';
import { AduanPanel } from './aduan-panel.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-panel': AduanPanel;
  }
}

export function definePanel(): void {
  defineAccounts();
  defineAim();
  defineBadgeSetting();
  defineClaims();
  defineDraftList();
  defineClipForm();
  defineClipReceipt();
  defineLateClips();
  defineMessageRun();
  defineNoteAccount();
  defineOnTheSpot();
  defineReadingNotes();
  defineSocialReply();
  defineSweep();
  defineWrongClip();
  if (customElements.get('aduan-panel') === undefined) customElements.define('aduan-panel', AduanPanel);
}
