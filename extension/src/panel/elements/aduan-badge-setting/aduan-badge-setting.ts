import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { controlsStyles } from '../../../look/controls.styles.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { type BadgeMode, badgeModes } from '../../../badge-mode.ts';
import type { PanelBackend } from '../../panel-backend.ts';
import { badgeSettingStyles } from './aduan-badge-setting.styles.ts';

/**
 * Whether what somebody clipped already is marked in pages. One click each.
 * @summary The choice of badges in the page, in the panel and among the settings.
 */
export class AduanBadgeSetting extends LitElement {
  static override readonly styles = [controlsStyles, badgeSettingStyles];
  static override readonly properties = { store: { attribute: false }, language: { attribute: false }, mode: { state: true } };

  declare store: PanelBackend['badges'] | null;
  declare language: UiLanguage;
  declare private mode: BadgeMode;
  #life: AbortController | null = null;

  constructor() {
    super();
    this.store = null;
    this.language = 'id';
    this.mode = 'after-gesture';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
    this.#life = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#follow();
  }

  #follow(): void {
    this.#life?.abort();
    const { store } = this;
    if (store === null) return;
    const life = new AbortController();
    this.#life = life;
    const take = (mode: BadgeMode | null): void => {
      if (!life.signal.aborted) this.mode = mode ?? 'after-gesture';
    };
    store.watch(take, { signal: life.signal });
    // What can't be read is as nobody chose anything.
    store.get().then(take, () => undefined);
  }

  protected override render(): TemplateResult {
    const t = messagesIn(this.language);
    return html`<fieldset class="card stack tight" part="base">
      <legend>${t.badgeSetting}</legend>
      ${badgeModes.map(
        (mode) =>
          html`<label>
            <input type="radio" name="badges" value=${mode} .checked=${this.mode === mode} @change=${() => this.#choose(mode)} />
            <span>${t.badgeModes[mode]}</span>
          </label>`,
      )}
      <p class="hint">${t.badgeSettingHint}</p>
    </fieldset>`;
  }

  #choose(mode: BadgeMode): void {
    this.mode = mode;
    // What can't be stored is shown as it was by `watch`; there is nothing else to tell.
    void this.store?.set(mode).catch(() => undefined);
  }
}
