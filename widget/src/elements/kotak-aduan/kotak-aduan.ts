import { FrameController } from '../../controllers/frame-controller.ts';
import { AduanReadyEvent } from '../../events/aduan-ready.ts';
import { AduanSubmittedEvent } from '../../events/aduan-submitted.ts';
import { readTheme } from '../../frame/frame-messages.ts';
import { shellEn } from '../../messages/en/shell.ts';
import { shellId, type ShellMessages } from '../../messages/id/shell.ts';
import { inLanguage } from '../../messages/in-language.ts';
import { shellJv } from '../../messages/jv/shell.ts';
import { shellSu } from '../../messages/su/shell.ts';
import { apiOrigin } from '../api-origin.ts';
import { ShellElement } from '../shell-element.ts';
import { version } from '../version.ts';
import { warnDeveloper } from '../warn-developer.ts';
import { addPageColours } from './add-page-colours.ts';
import { setAttributes } from './set-attributes.ts';
import { shellStyles } from './kotak-aduan.styles.ts';

/** What an element shows: the city's plain page, the page in the frame, or what is loaded into the page itself. */
export interface ShownPage {
  readonly page: string;
  readonly frame: string;
  readonly script: string;
  readonly tag: string;
  /** Of the frame: a proper name in every language, for the frame doesn't say which one its person changed to. */
  readonly name: string;
  readonly texts: ShellMessages;
}

/**
 * The complaint box on an agency's page, shielded by a sandboxed frame of the city's own origin.
 * Plain DOM: Lit would be two thirds of what an agency's page loads before anybody complains (docs/decisions/010-a-shell-without-lit.md).
 *
 * The tags are for web teams, who read them in the reference page and in their editor: plain Indonesian.
 *
 * @summary Kotak aduan untuk situs dinas: pengunjung menulis aduan, memilih dinas, dan mendapat kode lacak. Yang ditulis tidak terbaca oleh halaman Anda.
 * @attr {string} agency - Kode dinas di berkas kota, misalnya `dpupr`. Aduan ditujukan ke dinas ini, kecuali isinya jelas untuk dinas lain atau warga memilih yang lain.
 * @attr {string} api - Alamat server kota, misalnya `https://aduan.kota.go.id`. Tidak perlu diisi kalau skripnya dari server itu; wajib kalau dipasang lewat npm.
 * @attr {'frame' | 'inline'} isolation - Cara kotak dilindungi. `frame`: di dalam bingkai dari server kota, tidak terbaca oleh halaman Anda. `inline`: langsung di halaman, hanya untuk situs milik kota sendiri.
 * @attr {'box' | 'dialog' | 'page'} layout - Tampilan: `box` sebagai kotak di halaman, `dialog` sebagai tombol yang membuka kotaknya di atas halaman, `page` menyatu dengan halaman.
 * @attr {string} button-text - Tulisan pada tombol itu; hanya dengan `layout="dialog"`.
 * @attr {'id' | 'jv' | 'su' | 'en'} locale - Bahasa yang dipakai lebih dulu: Indonesia, Jawa, Sunda, atau Inggris. Pengunjung bisa menggantinya.
 * @attr {'auto' | 'light' | 'dark'} theme - Warna. `auto` mengikuti setelan perangkat pengunjung; pakai `light` kalau situs Anda selalu terang.
 * @event aduan-ready - Kotak siap ditulisi. Tidak membawa apa-apa.
 * @event aduan-submitted - Sebuah aduan terkirim dan diterima. Tidak membawa apa-apa, juga bukan isi atau kode aduannya.
 * @slot - Tautan ke halaman aduan kota, untuk pengunjung tanpa JavaScript dan untuk situs yang belum didaftarkan kota.
 * @csspart frame - Bingkainya (`<iframe>`).
 * @csspart fallback - Baris berisi tautan yang menggantikan kotak kalau kotaknya tidak bisa tampil.
 * @csspart button - Tombol yang membuka kotaknya; hanya dengan `layout="dialog"`.
 * @csspart dialog - Dialognya (`<dialog>`); hanya dengan `layout="dialog"`.
 * @csspart close-button - Tombol yang menutupnya; hanya dengan `layout="dialog"`.
 * @cssproperty --aduan-accent-color - Warna tombol, tautan, dan garis fokus. Di dalam bingkai, warna yang membuat tulisan sulit dibaca tidak dipakai.
 * @cssproperty --aduan-on-accent-color - Warna tulisan di atas warna tombol.
 * @cssproperty --aduan-surface-color - Warna latar kotak.
 * @cssproperty --aduan-text-color - Warna tulisan.
 * @cssproperty --aduan-border-radius - Lengkung sudut kotak dan isiannya, dalam px; di dalam bingkai paling banyak 32px.
 */
export class KotakAduan extends ShellElement {
  // What would be a static version is a getter: the compiler rewrites a whole class for a static field.
  static get version(): string {
    return version;
  }
  static get isShell(): boolean {
    return true;
  }

  #iframe: HTMLIFrameElement | undefined;
  #form: HTMLElement | undefined;
  #line: HTMLElement | undefined;
  #hasForm = false;
  #mayHold: boolean | Promise<unknown> | undefined;
  #told = '';
  readonly #frame: FrameController;

  constructor() {
    super(shellStyles);
    this.#frame = new FrameController(this, {
      onReady: () => {
        this.#look();
        this.dispatchEvent(new AduanReadyEvent());
      },
      onSubmitted: () => this.dispatchEvent(new AduanSubmittedEvent()),
      // The city says where to; the entry in the history is replaced.
      onLeave: () => location.replace(`${this.#origin}/keluar`),
      onFailed: () => this.#warn(),
    });
  }

  get #origin(): string {
    return apiOrigin(this.api, import.meta.url);
  }

  /** What this element stands for: overridden by its sibling. */
  protected get shown(): ShownPage {
    return {
      page: 'aduan',
      frame: 'bingkai',
      script: 'kotak-aduan-inline.js',
      tag: 'kotak-aduan-form',
      name: 'Kotak Aduan',
      texts: inLanguage(this.locale, { id: shellId, jv: shellJv, su: shellSu, en: shellEn }),
    };
  }

  protected get isOwnPage(): boolean {
    return location.origin === this.#origin;
  }

  protected get isInline(): boolean {
    const { isolation } = this;
    if (isolation === 'inline' || isolation === 'frame') return isolation === 'inline';
    if (isolation) warnDeveloper(`isolation="${isolation}" is not known: use "frame" or "inline".`);
    return this.isOwnPage;
  }

  /** The light-DOM link is still there, and is all that is needed. */
  readonly #warn = (): void => {
    void import('./not-listed.ts').then(
      ({ tellNotListed }) => tellNotListed(this.#origin),
      () => undefined,
    );
  };

  protected update(): void {
    const shown = this.#shown();
    for (const part of [this.#iframe, this.#form, this.#line]) {
      if (part === undefined) continue;
      if (!shown.includes(part)) part.remove();
      // A frame that is put in place again loads again.
      else if (part.parentNode !== this.renderRoot) this.renderRoot.append(part);
    }
    this.#frame.attach(shown.includes(this.#iframe) ? (this.#iframe ?? null) : null, this.#origin);
    if (this.#told !== `${this.locale} ${this.theme}`) this.#look();
  }

  #look(): void {
    this.#told = `${this.locale} ${this.theme}`;
    this.#frame.post({ v: 1, type: 'look', locale: this.locale ?? 'id', theme: readTheme(this.theme) });
  }

  #shown(): readonly unknown[] {
    if (!isSecureContext) {
      warnDeveloper(`${location.origin} is plain http: only a link is shown.`);
      return [this.#fallback()];
    }
    // The box in the dialog is one of these too.
    if (this.layout === 'dialog' && this.parentElement?.localName !== 'dialog') {
      void import('./dialog-part.ts').then(({ showDialog }) => showDialog(this), this.#warn);
      return [this.#fallback()];
    }
    if (!this.isInline) return this.#framed();
    if (!this.#hasForm) {
      // The form itself, for pages of the city's own; its script defines another name where this shell has its own. Another origin's page asks first.
      const script = new URL(/* @vite-ignore */ this.shown.script, import.meta.url).href;
      this.#mayHold ??= this.isOwnPage || !navigator.onLine || import('./not-listed.ts').then(({ askForSite }) => askForSite(this.#origin));
      void Promise.all([import(/* @vite-ignore */ script), this.#mayHold, customElements.whenDefined(this.shown.tag)]).then(() => {
        this.#hasForm = true;
        this.requestUpdate();
      }, this.#warn);
      return [this.#fallback()];
    }
    this.#form ??= document.createElement(this.shown.tag);
    setAttributes(this.#form, {
      exportparts: 'text, base, submit-button',
      agency: this.agency,
      api: this.#origin,
      layout: this.layout,
      locale: this.locale,
      theme: this.theme,
    });
    return [this.#form];
  }

  #framed(): readonly unknown[] {
    const { kind } = this.#frame.state;
    const frame = (this.#iframe ??= this.#makeFrame());
    frame.onload = this.#frame.loaded;
    frame.hidden = kind === 'failed';
    setAttributes(frame, {
      part: 'frame',
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads',
      // A browser without sharing would tell every page that it doesn't know the word.
      allow: `camera; microphone; geolocation${'share' in navigator ? '; web-share' : ''}`,
      title: this.shown.name,
      height: `${this.#frame.heightFor(this.clientWidth)}`,
    });
    return kind === 'failed' || kind === 'slow' ? [frame, this.#fallback()] : [frame];
  }

  /** Its address is fixed here: later changes of language and theme travel as a message, so nothing typed is reloaded away. */
  #makeFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    const query = this.#query();
    try {
      addPageColours(query, this.renderRoot);
    } catch {
      // What a page has done to the browser costs it its colours only.
    }
    frame.src = `${this.#origin}/${this.shown.frame}?${query}`;
    return frame;
  }

  /** The line with the page's own link, or with one of ours where the page has none. */
  #fallback(): HTMLElement {
    const line = (this.#line ??= document.createElement('p'));
    setAttributes(line, { class: 'fallback', part: 'fallback' });
    const content = this.querySelector('a') === null ? 'a' : 'slot';
    if (line.firstElementChild?.localName !== content) line.replaceChildren(document.createElement(content));
    if (content === 'a') {
      setAttributes(line.children[0] ?? line, { href: `${this.#origin}/${this.shown.page}?${this.#query()}` });
      line.children[0]?.replaceChildren(this.shown.texts.openForm);
    }
    return line;
  }

  #query(): URLSearchParams {
    const query = new URLSearchParams();
    for (const name of ['agency', 'locale', 'theme', 'layout'] as const) {
      const value = this[name];
      if (value) query.set(name, value);
    }
    return query;
  }
}
