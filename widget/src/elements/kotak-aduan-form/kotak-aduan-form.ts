import { html, LitElement, nothing, render, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AduanReadyEvent } from '../../events/aduan-ready.ts';
import { indonesian, messagesFor, type Language } from '../../messages/messages-for.ts';
import { apiOrigin } from '../api-origin.ts';
import { version } from '../version.ts';
import { warnDeveloper } from '../warn-developer.ts';
import { adoptTextField } from './adopt-text-field.ts';
import { formStyles } from './kotak-aduan-form.styles.ts';
import type { Filing } from './filing.ts';
import { whenIdle } from './when-idle.ts';

/**
 * The form itself, in the element's own shadow root: for pages of the city's own, for the frame, and for npm.
 * Everything but the text field is fetched after it can be typed in.
 *
 * @summary Formulir aduan tanpa bingkai, untuk halaman milik kota sendiri. Skrip `/kotak-aduan-inline.js` mendaftarkannya sebagai `<kotak-aduan>`.
 * @attr {string} agency - Kode dinas di berkas kota, misalnya `dpupr`. Aduan ditujukan ke dinas ini, kecuali isinya jelas untuk dinas lain atau warga memilih yang lain.
 * @attr {string} api - Alamat server kota, misalnya `https://aduan.kota.go.id`. Tidak perlu diisi kalau skripnya dari server itu; wajib kalau dipasang lewat npm.
 * @attr {'box' | 'page'} layout - Tampilan: `box` sebagai kotak, `page` menyatu dengan halaman.
 * @attr {'id' | 'jv' | 'su' | 'en'} locale - Bahasa yang dipakai lebih dulu: Indonesia, Jawa, Sunda, atau Inggris. Pengunjung bisa menggantinya.
 * @attr {'auto' | 'light' | 'dark'} theme - Warna. `auto` mengikuti setelan perangkat pengunjung; pakai `light` kalau situs Anda selalu terang.
 * @event aduan-ready - Formulir siap ditulisi. Tidak membawa apa-apa.
 * @event aduan-submitted - Sebuah aduan terkirim dan diterima. Tidak membawa apa-apa, juga bukan isi atau kode aduannya.
 * @slot - Tautan ke halaman aduan kota; tidak tampil lagi begitu skripnya jalan.
 * @csspart text - Isian teks aduan.
 * @csspart base - Formulir di bawah isian teks; keadaannya ada di `data-state`.
 * @csspart submit-button - Tombol kirim.
 * @cssproperty --aduan-accent-color - Warna tombol, tautan, dan garis fokus.
 * @cssproperty --aduan-on-accent-color - Warna tulisan di atas warna tombol.
 * @cssproperty --aduan-surface-color - Warna latar kotak.
 * @cssproperty --aduan-text-color - Warna tulisan.
 * @cssproperty --aduan-border-radius - Lengkung sudut kotak dan isiannya.
 */
export class KotakAduanForm extends LitElement {
  // What would be static styles, properties and version are getters: the compiler rewrites a whole class for a static field.
  static get version(): string {
    return version;
  }
  static override get styles(): CSSResult {
    return formStyles;
  }
  static override get properties(): PropertyDeclarations {
    return {
      agency: {},
      api: {},
      isolation: {},
      layout: {},
      locale: {},
      theme: {},
      isWaiting: { state: true },
      hasFailed: { state: true },
    };
  }

  declare agency: string | null | undefined;
  declare api: string | null | undefined;
  declare isolation: string | null | undefined;
  declare layout: string | null | undefined;
  declare locale: string | null | undefined;
  declare theme: string | null | undefined;
  declare private isWaiting: boolean;
  declare private hasFailed: boolean;

  language: Language;
  /** Instead of the browser's own, for tests and for pages with a transport of their own. */
  fetcher: typeof fetch | undefined;
  #text: HTMLTextAreaElement | null = null;
  #filing: Filing | null = null;
  #loading: Promise<Filing | null> | null = null;
  /** What is due first, a key that was pressed or the work of a script that has just come, may not be seen yet. */
  #calm: Promise<void> | null = null;
  /** The language that was asked for last; of two that come, the later may come first. */
  #asked: string | null | undefined;
  #hasChosen = false;

  constructor() {
    super();
    this.language = indonesian;
    this.isWaiting = false;
    this.hasFailed = false;
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
    return `${this.apiOrigin}/aduan?agency=${encodeURIComponent(this.agency ?? '')}&locale=${this.language.code}`;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { root, text } = adoptTextField(this);
    this.#text = text;
    this.renderOptions.renderBefore = text;
    text.addEventListener('input', this.#onInput);
    super.createRenderRoot();
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.isolation === 'frame') warnDeveloper('isolation="frame" needs /kotak-aduan.js; /kotak-aduan-inline.js always shows the form in the page itself.');
    if (!isSecureContext) warnDeveloper(`${location.origin} is plain http, so the box shows a link instead. Serve this page over https.`);
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new AduanReadyEvent());
    if (!isSecureContext) return;
    // After the first frame is painted; sooner if somebody types.
    whenIdle(() => void this.#load());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale') && !this.#hasChosen) void this.speak(this.locale, false);
  }

  /** The person's own choice goes before the page's. False where it can't be fetched: then the language that is there stays. */
  async speak(locale: string | null | undefined, isChosen = true): Promise<boolean> {
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

  /** What a key changes beside the text is drawn once the key itself is shown. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#calm?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  #drawWhenCalm(): void {
    this.#calm ??= new Promise<void>(whenIdle).then(() => {
      this.#calm = null;
    });
  }

  readonly #onInput = (): void => {
    this.#drawWhenCalm();
    if (this.#filing === null) void this.#load();
    else this.#filing.textChanged();
  };

  /** The rest of the form. Asked for again at the next press of a button if the network failed. */
  #load(): Promise<Filing | null> {
    this.#loading ??= import('./filing.ts').then(
      async ({ Filing }) => {
        // Its script has just been run: a key that was pressed meanwhile goes before what it begins.
        await new Promise<void>(whenIdle);
        if (this.#text === null) return null;
        this.hasFailed = false;
        // To make it and to draw it are two tasks, so that neither holds up the page.
        this.#drawWhenCalm();
        this.#filing = new Filing(this, this.#text);
        this.requestUpdate();
        return this.#filing;
      },
      () => {
        // No network: the text stays in the field, and the next press tries again.
        this.#loading = null;
        this.hasFailed = true;
        return null;
      },
    );
    return this.#loading;
  }

  /** Also at the press itself: in a sandbox without forms a browser tells of no form that is sent. */
  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.isWaiting = true;
    const filing = await this.#load();
    this.isWaiting = false;
    await filing?.send();
  };

  readonly #toggleTracking = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.isWaiting = true;
    const filing = await this.#load();
    this.isWaiting = false;
    await filing?.toggleTracking();
  };

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.#text === null) return;
    const filing = this.#filing;
    const isWriting = isSecureContext && (filing?.isWriting ?? true);
    this.#text.hidden = !isWriting;
    const isInvalid = (filing?.textErrors.length ?? 0) > 0;
    this.#text.setAttribute('aria-describedby', isInvalid ? 'text-error text-hint' : 'text-hint');
    if (isInvalid) this.#text.setAttribute('aria-invalid', 'true');
    else this.#text.removeAttribute('aria-invalid');
    render(isSecureContext ? this.#below() : nothing, this.renderRoot, { host: this, isConnected: this.isConnected });
    filing?.rendered(this.renderRoot);
    // For who has it read aloud.
    for (const part of this.renderRoot.children) part.setAttribute('lang', this.language.code);
  }

  /** What stands above the text field. */
  protected override render(): TemplateResult {
    const { texts } = this;
    if (!isSecureContext) {
      return html`<div class="head">
        <p>${texts.onlyHttps} <a href=${this.cityPage}>${texts.openSafePage}</a></p>
      </div>`;
    }
    return (
      this.#filing?.head() ??
      html`<div class="head">
        <h2>${texts.title}</h2>
        <label for="text">${texts.textLabel}</label>
        <p class="hint" id="text-hint">${texts.textHint}</p>
      </div>`
    );
  }

  #below(): TemplateResult {
    const { texts } = this;
    const filing = this.#filing;
    const body = filing?.body();
    return html`<form id="form" part="base" class="base" novalidate autocomplete="off" data-state=${filing?.stateName ?? 'empty'} @submit=${this.#submit}>
      ${body?.above}
      ${
        filing === null || filing.isWriting
          ? html`<div class="send">
                ${this.hasFailed ? html`<p class="error" role="alert">${texts.partsFailed}</p>` : nothing}
                <button class="primary" part="submit-button" aria-disabled=${this.isWaiting || filing?.isSettling ? 'true' : 'false'} @click=${this.#submit}>
                  ${filing?.isSettling ? texts.photoPreparing : this.isWaiting ? texts.preparing : texts.send}
                </button>
              </div>
              <button type="button" class="quiet" @click=${this.#toggleTracking}>${texts.trackLink}</button>`
          : nothing
      }
      ${body?.below}
    </form>`;
  }
}
