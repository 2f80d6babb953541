import { FrameController } from '../../controllers/frame-controller.ts';
import { AduanReadyEvent } from '../../events/aduan-ready.ts';
import { AduanSubmittedEvent } from '../../events/aduan-submitted.ts';
import { readTheme } from '../../frame/frame-messages.ts';
import { shellEn } from '../../messages/en/form.ts';
import { shellId, type ShellMessages } from '../../messages/id/form.ts';
import { apiOrigin } from '../api-origin.ts';
import { ShellElement } from '../shell-element.ts';
import { version } from '../version.ts';
import { warnDeveloper } from '../warn-developer.ts';
import { setAttributes } from './set-attributes.ts';
import { shellStyles } from './kotak-aduan.styles.ts';

/** What an element shows: the city's plain page, the page in the frame, or what is loaded into the page itself. */
export interface ShownPage {
  readonly page: string;
  readonly frame: string;
  readonly script: string;
  readonly tag: string;
  readonly texts: ShellMessages;
}

/**
 * The complaint box on an agency's page, shielded by a sandboxed frame of the city's own origin.
 *
 * @summary A private complaint box for any agency's website.
 * @attr {string} agency - The unit of the city's file whose page this is.
 * @attr {string} api - Origin of the city's server; by default where the script came from.
 * @attr {'frame' | 'inline'} isolation - How it is shielded; a frame unless the page is the city's own.
 * @attr {'box' | 'page'} layout - How it is shown.
 * @attr {'id' | 'en'} locale - Language of the box.
 * @attr {'auto' | 'light' | 'dark'} theme - Colours; `auto` follows the reader's system.
 * @event aduan-ready - The box can be typed in. Carries nothing.
 * @event aduan-submitted - A complaint was sent and received. Carries nothing.
 * @slot - A link to the plain form, for readers without JavaScript and for pages that may not hold the box.
 * @csspart frame - The iframe.
 * @csspart fallback - The line with the link that stands in for the box.
 *
 * Plain DOM: Lit would be two thirds of what an agency's page loads before anybody complains (docs/decisions/010-a-shell-without-lit.md).
 */
export class KotakAduan extends ShellElement {
  // What would be a static version is a getter: the compiler rewrites a whole class for a static field.
  static get version(): string {
    return version;
  }
  static get isShell(): boolean {
    return true;
  }

  #hasForm = false;
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
      onFailed: () =>
        warnDeveloper(
          `The box did not open on ${location.origin}: add it to "sites" in the city's file on ${this.#origin}, and that host to this page's frame-src.`,
        ),
    });
  }

  get #origin(): string {
    return apiOrigin(this.api, import.meta.url);
  }

  /** What this element stands for: overridden by its sibling. */
  protected get shown(): ShownPage {
    return { page: 'aduan', frame: 'bingkai', script: 'kotak-aduan-inline.js', tag: 'kotak-aduan-form', texts: this.locale === 'en' ? shellEn : shellId };
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

  override connectedCallback(): void {
    super.connectedCallback();
    if (isSecureContext && this.isInline) void this.#loadForm();
  }

  /** The form itself, for pages of the city's own; its script defines another name where this shell has its own. */
  async #loadForm(): Promise<void> {
    try {
      await import(/* @vite-ignore */ new URL(/* @vite-ignore */ this.shown.script, import.meta.url).href);
      this.#hasForm = true;
      this.requestUpdate();
    } catch {
      // The light-DOM link is still there, and is all that is needed.
      warnDeveloper(`${this.shown.script} could not be loaded from ${this.#origin}: allow that host in script-src.`);
    }
  }

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
  #iframe: HTMLIFrameElement | undefined;
  #form: HTMLElement | undefined;
  #line: HTMLElement | undefined;

  #look(): void {
    this.#told = `${this.locale} ${this.theme}`;
    this.#frame.post({ v: 1, type: 'look', locale: this.locale === 'en' ? 'en' : 'id', theme: readTheme(this.theme) });
  }

  #shown(): readonly unknown[] {
    if (!isSecureContext) {
      warnDeveloper(`${location.origin} is plain http: only a link is shown.`);
      return [this.#fallback()];
    }
    if (!this.isInline) return this.#framed();
    if (!this.#hasForm) return [this.#fallback()];
    this.#form ??= document.createElement(this.shown.tag);
    setAttributes(this.#form, { agency: this.agency, api: this.#origin, layout: this.layout, locale: this.locale, theme: this.theme });
    return [this.#form];
  }

  #framed(): readonly unknown[] {
    const { kind } = this.#frame.state;
    const frame = (this.#iframe ??= document.createElement('iframe'));
    frame.onload = this.#frame.loaded;
    frame.hidden = kind === 'failed';
    setAttributes(frame, {
      part: 'frame',
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads',
      allow: 'camera; microphone; geolocation',
      title: this.shown.texts.frameTitle,
      src: this.#frameUrl,
      height: `${this.#frame.heightFor(this.clientWidth)}`,
    });
    return kind === 'failed' || kind === 'slow' ? [frame, this.#fallback()] : [frame];
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

  /** Fixed at the first rendering: later changes of language and colours travel as a message, so nothing typed is reloaded away. */
  get #frameUrl(): string {
    return (this.#firstUrl ??= `${this.#origin}/${this.shown.frame}?${this.#query()}`);
  }
  #firstUrl: string | undefined;

  #query(): string {
    const query = new URLSearchParams();
    for (const name of ['agency', 'locale', 'theme', 'layout'] as const) {
      const value = this[name];
      if (value) query.set(name, value);
    }
    return query.toString();
  }
}
