import type { DraftId } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, type TemplateResult } from 'lit';
import { controlsStyles } from '../../../look/controls.styles.ts';
import type { Messages } from '../../../messages/id.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import type { ClipProgress } from '../../../storage/items.ts';
import { AimController } from '../../controllers/aim-controller.ts';
import type { PanelBackend } from '../../panel-backend.ts';
import { aimStyles } from './aduan-aim.styles.ts';

/**
 * The button that begins aiming in the page, what is outlined there while somebody aims, and the choice of one or several where several were gathered.
 * @summary Aiming, seen from the panel.
 */
export class AduanAim extends LitElement {
  static override readonly styles = [controlsStyles, aimStyles];
  static override readonly properties = { backend: { attribute: false }, progress: { attribute: false }, language: {}, open: { attribute: false } };

  declare backend: PanelBackend | null;
  declare progress: ClipProgress | null;
  declare language: UiLanguage;
  /** Shows a draft. */
  declare open: (draftId: DraftId | null) => void;

  readonly #aim = new AimController(this, () => this.backend);

  constructor() {
    super();
    this.backend = null;
    this.progress = null;
    this.language = 'id';
    this.open = () => undefined;
  }

  protected override render(): TemplateResult {
    const t = messagesIn(this.language);
    const { progress } = this;
    const words = this.#words(t);
    return html`<div class="stack tight">
      ${progress?.kind === 'aiming' ? this.#aiming(t) : progress?.kind === 'gathered' ? this.#gathered(progress.draftIds, t) : this.#begin(t)}
      <!-- The page has no words of ours: what is outlined there is said here. -->
      <p class=${words === '' ? 'idle' : 'aimed'} role="status">${words}</p>
    </div>`;
  }

  #begin(t: Messages): TemplateResult {
    return html`<div><button type="button" data-action="aim" ?disabled=${this.#aim.isBusy} @click=${() => this.#aim.start()}>${t.aim}</button></div>`;
  }

  #aiming(t: Messages): TemplateResult {
    return html`<div class="notice stack tight">
      <p>${t.aimStart}</p>
      <p class="hint">${t.aimKeys}</p>
      <div><button type="button" data-action="cancel" @click=${() => this.#aim.cancel()}>${t.aimCancel}</button></div>
    </div>`;
  }

  #gathered(draftIds: readonly DraftId[], t: Messages): TemplateResult {
    return html`<section class="notice stack tight" data-tone="care" aria-labelledby="gathered">
      <h2 id="gathered">${t.gatheredTitle(draftIds.length)}</h2>
      <p id="gathered-hint">${t.gatheredHint}</p>
      <div class="choose">
        <button
          type="button"
          data-look="primary"
          data-action="one"
          aria-describedby="gathered-hint"
          ?disabled=${this.#aim.isBusy}
          @click=${() => this.#join(draftIds)}
        >
          ${t.gatheredOne}
        </button>
        <button type="button" data-action="each" ?disabled=${this.#aim.isBusy} @click=${() => this.#aim.keepApart()}>${t.gatheredEach(draftIds.length)}</button>
      </div>
    </section>`;
  }

  #words(t: Messages): string {
    const { progress } = this;
    const { fault } = this.#aim;
    if (progress?.kind === 'aiming') {
      const { pointed, count } = progress;
      const what = pointed === null ? '' : t.aimed(t.kindNames[pointed.kind], pointed.author, pointed.text);
      return [what, count === 0 ? '' : t.aimedCount(count)].filter((part) => part !== '').join(' ');
    }
    if (fault === null) return '';
    return { refused: t.aimRefused(this.backend?.aimShortcut ?? ''), nowhere: t.aimNowhere, 'not-joined': t.gatheredFailed }[fault];
  }

  async #join(draftIds: readonly DraftId[]): Promise<void> {
    const joined = await this.#aim.join(draftIds);
    if (joined !== null) this.open(joined);
  }
}
