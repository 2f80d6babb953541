import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AduanReadyEvent } from '../../events/aduan-ready.ts';
import { indonesian, messagesFor, type Language } from '../../messages/messages-for.ts';
import { trackingId } from '../../messages/id/tracking.ts';
import { apiOrigin } from '../api-origin.ts';
import { filingStyles } from '../kotak-aduan-form/filing.styles.ts';
import type { FormHost } from '../kotak-aduan-form/form-host.ts';
import { LanguageLine } from '../kotak-aduan-form/language-line.ts';
import { nextFocus } from '../kotak-aduan-form/next-focus.ts';
import { formStyles } from '../kotak-aduan-form/kotak-aduan-form.styles.ts';
import { photosStyles } from '../kotak-aduan-form/photos.styles.ts';
import { version } from '../version.ts';
import { warnDeveloper } from '../warn-developer.ts';
import { elsewhereSection } from './sections/elsewhere-section.ts';
import { Tracking } from './tracking.ts';
import { narrowCaseStyles } from './narrow-case.styles.ts';
import { trackingStyles } from './tracking.styles.ts';

/**
 * What became of a complaint, in the element's own shadow root: for the city's own pages and for the frame. On any other page it shows a
 * link, because the page could read the code.
 *
 * @summary The view of `/lacak-aduan-inline.js`, registered as `<lacak-aduan>`.
 * @attr {string} api - Origin of the city's server; by default where the script came from.
 * @attr {'box' | 'page'} layout - A card of its own, or part of a page.
 * @attr {'id' | 'jv' | 'su' | 'en'} locale - Language of the view: Indonesian, Javanese, Sundanese or English.
 * @attr {'auto' | 'light' | 'dark'} theme - Colours; `auto` follows the reader's system.
 * @event aduan-ready - A code can be typed in. Carries nothing.
 * @slot - Not shown once the script runs: a link or a form to the plain page. A code that a form of the city's own page holds is opened.
 * @csspart base - The view below the host.
 * @cssproperty --aduan-accent-color - Buttons, links and the focus ring.
 * @cssproperty --aduan-on-accent-color - Text on the accent colour.
 * @cssproperty --aduan-surface-color - Background of the view.
 * @cssproperty --aduan-text-color - Text.
 * @cssproperty --aduan-border-radius - Corners of the view and its controls.
 */
export class LacakAduanView extends LitElement implements FormHost {
  // What would be static styles, properties and version are getters: the compiler rewrites a whole class for a static field.
  static get version(): string {
    return version;
  }
  static override get styles(): CSSResultGroup {
    return [formStyles, filingStyles, photosStyles, trackingStyles, narrowCaseStyles];
  }
  static override get properties(): PropertyDeclarations {
    return { api: {}, isolation: {}, layout: {}, locale: {}, theme: {} };
  }

  declare api: string | null | undefined;
  declare isolation: string | null | undefined;
  declare layout: string | null | undefined;
  declare locale: string | null | undefined;
  declare theme: string | null | undefined;

  readonly agency = null;
  language: Language;
  /** Instead of the browser's own, for tests. */
  fetcher: typeof fetch | undefined;
  #tracking: Tracking | null = null;
  readonly #focus = nextFocus(this);
  #line: LanguageLine | null = null;
  /** The person has chosen: then the page’s attribute says nothing any more. */
  #hasChosen = false;
  /** The language that was asked for last; of two that come, the later may come first. */
  #asked: string | null = null;

  constructor() {
    super();
    this.language = indonesian;
    // Our own page says so when a code has come into its plain form later.
    this.addEventListener('change', () => this.#takeCode());
  }

  get texts(): Language['texts'] {
    return this.language.texts;
  }

  get errorTexts(): Language['errorTexts'] {
    return this.language.errorTexts;
  }

  get apiOrigin(): string {
    return apiOrigin(this.api, import.meta.url);
  }

  get cityPage(): string {
    const { code } = this.language;
    return `${this.apiOrigin}/lacak${code === 'id' ? '' : `?locale=${code}`}`;
  }

  /** The code must never stand where somebody else's page could read it. */
  get #isSafe(): boolean {
    return isSecureContext && location.origin === this.apiOrigin;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isSafe) {
      this.#tracking ??= new Tracking(this, {
        go: this.#focus.go,
        leave: null,
        isShared: () => false,
        isShown: () => true,
        show: () => undefined,
        hasReceipt: () => false,
      });
      this.#line ??= new LanguageLine(this, () => false);
    } else
      warnDeveloper(`/lacak-aduan-inline.js shows only a link on ${location.origin}: use /lacak-aduan.js, whose frame keeps the tracking code from the page.`);
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new AduanReadyEvent());
    void this.updateComplete.then(() => this.#takeCode());
  }

  /** Put there by our own page from the address of a QR, or typed before this script came. */
  #takeCode(): void {
    const field = this.querySelector<HTMLInputElement>('input[name="kode"]');
    if (this.#tracking === null || field === null || field.value === '') return;
    const code = field.value;
    field.value = '';
    void this.#tracking.openCode(code, { isFromQr: field.dataset['qr'] !== undefined });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale') && !this.#hasChosen) void this.speak(this.locale ?? 'id', false);
  }

  /** The person's own choice goes before the page's. False where it can't be fetched: then the language that is there stays. */
  async speak(locale: string, isChosen = true): Promise<boolean> {
    this.#hasChosen = isChosen;
    this.#asked = locale;
    const language = await messagesFor(locale).catch(() => null);
    if (language !== null && this.#asked === locale) {
      this.language = language;
      // The frame and the city's own pages follow it.
      this.lang = language.code;
      this.requestUpdate();
    }
    return language !== null;
  }

  protected override updated(): void {
    const tracking = this.#tracking;
    if (tracking === null) return;
    tracking.rendered(this.renderRoot);
    this.#focus.rendered(this.renderRoot);
  }

  protected override render(): TemplateResult {
    this.#focus.drawing(this.renderRoot);
    return html`<div class="base" part="base" lang=${this.language.code}>
      ${this.#isSafe ? html`${this.#tracking?.body() ?? nothing} ${this.#line?.view() ?? nothing}` : this.#elsewhere()}
    </div>`;
  }

  #elsewhere(): TemplateResult {
    return elsewhereSection({ texts: this.language.trackingTexts ?? trackingId, page: this.cityPage, leave: null });
  }
}
