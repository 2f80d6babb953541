import type { Clip } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controlsStyles } from '../../../look/controls.styles.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { surfaceNames } from '../../../messages/surface-names.ts';
import type { RulesRefusal } from '../../../rules/verify-served-rules.ts';
import { surfaceOf } from '../../../surfaces/surface-of.ts';
import { surfaces } from '../../../surfaces/surfaces.ts';
import type { PanelBackend } from '../../panel-backend.ts';
import { readingNotesStyles } from './aduan-reading-notes.styles.ts';

/** Of a comment or of what a person selected it is known what it is; a post may have been taken in a comment's place. */
const isPost = ({ kind }: Clip): boolean => !['comment', 'reply', 'message', 'selection', 'link', 'image'].includes(kind);

/**
 * What the person should know of how pages are read: a city's set that was refused, a page whose layout has changed, a surface that was never tried on a real page.
 * @summary Notes on the reading itself, each told once.
 */
export class AduanReadingNotes extends LitElement {
  static override readonly styles = [controlsStyles, readingNotesStyles];
  static override readonly properties = {
    backend: { attribute: false },
    clip: { attribute: false },
    language: {},
    refusal: { state: true },
    changedAt: { state: true },
  };

  declare backend: PanelBackend | null;
  /** The open draft's; null where none is open. */
  declare clip: Clip | null;
  declare language: UiLanguage;
  declare private refusal: RulesRefusal | null;
  /** When the last page was clipped whose layout had changed. */
  declare private changedAt: string | null;

  constructor() {
    super();
    this.backend = null;
    this.clip = null;
    this.language = 'id';
    this.refusal = null;
    this.changedAt = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { backend } = this;
    if (backend === null) return;
    // Neither is worth a word where it fails: pages are read as before.
    if (changed.has('backend')) {
      void backend.lookForRules().then(
        (refusal) => (this.refusal = refusal),
        () => undefined,
      );
    }
    if (changed.has('clip') || changed.has('backend')) {
      void backend.layoutChangedAt().then(
        (at) => (this.changedAt = at),
        () => undefined,
      );
    }
  }

  protected override render(): TemplateResult {
    const t = messagesIn(this.language);
    const { clip, refusal } = this;
    const isChanged = clip !== null && clip.capturedAt === this.changedAt && isPost(clip);
    const untried = clip === null ? null : this.#untried(clip);
    const isIdle = !isChanged && refusal === null && untried === null;
    return html`<div class=${isIdle ? 'idle' : 'stack tight'} role="status">
      ${isChanged ? html`<p class="notice" data-tone="care" data-note="layout">${t.layoutChanged}</p>` : nothing}
      ${refusal === null ? nothing : html`<p class="notice" data-tone="care" data-note="rules">${t.rulesRefused[refusal]}</p>`}
      ${untried === null ? nothing : html`<p class="notice" data-note="untried">${untried}</p>`}
    </div>`;
  }

  #untried(clip: Clip): string | null {
    const surface = surfaceOf(clip);
    if (surface === null) return null;
    const { tried } = surfaces[surface];
    return tried === 'pages' ? null : messagesIn(this.language).untried[tried](surfaceNames[this.language][surface]);
  }
}
