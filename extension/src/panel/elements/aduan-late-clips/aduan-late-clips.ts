import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controlsStyles } from '../../../look/controls.styles.ts';
import { answeringIn } from '../../../messages/answering.ts';
import type { UiLanguage } from '../../../messages/messages.ts';
import type { LateClips } from '../../../storage/items.ts';
import type { AnsweringBackend } from '../../answering-backend.ts';

/**
 * How many clips are late, as the toolbar's badge says; and whether the browser may tell so by itself.
 * @summary What the badge counts, with its numbers.
 */
export class AduanLateClips extends LitElement {
  static override readonly styles = [controlsStyles];
  static override readonly properties = { answering: { attribute: false }, language: { attribute: false }, late: { state: true }, mayNotify: { state: true } };

  declare answering: AnsweringBackend | null;
  declare language: UiLanguage;
  declare private late: LateClips | null;
  declare private mayNotify: boolean;

  #life: AbortController | null = null;

  constructor() {
    super();
    this.answering = null;
    this.language = 'id';
    this.late = null;
    this.mayNotify = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answering') && this.answering !== null) void this.#follow(this.answering);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { late } = this;
    if (late === null || late.late === 0) return nothing;
    const a = answeringIn(this.language);
    return html`<div class="notice stack tight" data-tone="care" role="status">
      <p>${a.late(late.late)}</p>
      ${late.numbers.length === 0 ? nothing : html`<p class="hint">${a.lateNumbers(late.numbers.join(', '))}</p>`}
      ${this.mayNotify ? nothing : html`<div><button type="button" @click=${this.#allow}>${a.lateNotify}</button></div>`}
    </div>`;
  }

  async #follow(answering: AnsweringBackend): Promise<void> {
    this.#life?.abort();
    this.#life = new AbortController();
    answering.watchLate((late) => (this.late = late), { signal: this.#life.signal });
    this.late = await answering.lateClips();
    this.mayNotify = await answering.mayNotify();
  }

  /** In the click's own turn, since the browser asks the person. */
  readonly #allow = async (): Promise<void> => {
    this.mayNotify = (await this.answering?.allowNotices()) ?? false;
  };
}
