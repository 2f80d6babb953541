import type { ReactiveController } from 'lit';
import { isCloseMessage } from '../../frame/is-close-message.ts';
import { dialogTextsFor } from '../../messages/dialog-texts-for.ts';
import { addStyleText } from '../add-style-text.ts';
import type { ShellElement } from '../shell-element.ts';
import { dialogStyles } from './dialog-part.styles.ts';
import { holdPageStill } from './hold-page-still.ts';
import { setAttributes } from './set-attributes.ts';

/** What is handed on to the box in the dialog, and its parts, which the page may style as if they were the outer one's. */
const handedOn = ['agency', 'api', 'isolation', 'layout', 'locale', 'theme'] as const;
const innerParts = 'frame, fallback, text, base, submit-button';

const shown = new WeakSet<ShellElement>();

/** For `layout="dialog"`; asked for at each of the element's updates, done once. */
export function showDialog(host: ShellElement): void {
  if (shown.has(host)) return;
  shown.add(host);
  const part = new DialogPart(host);
  host.addController(part);
  if (host.isConnected) part.hostConnected();
}

/**
 * A button in the page, and another box in the dialog that it opens, made when it is opened first. Closing only hides it, so that all
 * that was typed is still there. What a dialog needs the browser brings: Escape, a phone's gesture to go back, a keyboard that stays inside.
 */
class DialogPart implements ReactiveController {
  readonly #host: ShellElement;
  readonly #place = document.createElement('div');
  readonly #opener = document.createElement('button');
  readonly #dialog = document.createElement('dialog');
  readonly #closer = document.createElement('button');
  readonly #attributes: MutationObserver;
  #box: HTMLElement | null = null;
  #listening: AbortController | null = null;
  #letPageGo: (() => void) | null = null;
  #isPressedBeside = false;
  #isReady = false;

  constructor(host: ShellElement) {
    this.#host = host;
    this.#attributes = new MutationObserver(() => this.#follow());
    this.#place.className = 'opener';
    setAttributes(this.#opener, { part: 'button', type: 'button', 'aria-haspopup': 'dialog' });
    setAttributes(this.#dialog, { part: 'dialog', tabindex: '-1' });
    setAttributes(this.#closer, { part: 'close-button', type: 'button' });
    this.#dialog.append(this.#closer);
    this.#place.append(this.#opener, this.#dialog);
    addStyleText(host.renderRoot, dialogStyles);
    this.#opener.addEventListener('click', this.#open);
    this.#closer.addEventListener('click', this.#close);
    this.#dialog.addEventListener('close', this.#closed);
    this.#dialog.addEventListener('aduan-ready', this.#begin);
    this.#dialog.addEventListener('pointerdown', ({ target }) => (this.#isPressedBeside = target === this.#dialog));
    this.#dialog.addEventListener('click', this.#clicked);
  }

  hostConnected(): void {
    this.#attributes.observe(this.#host, { attributes: true });
    this.#listening = new AbortController();
    // Nothing that the page has put into every object.
    const options = { __proto__: null, signal: this.#listening.signal };
    addEventListener('message', this.#heard, options);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#attributes.disconnect();
    this.#listening?.abort();
    this.#close();
  }

  /** The words and the inner box, by the attributes of the outer one; which may have left this layout. */
  #follow(): void {
    const host = this.#host;
    const texts = dialogTextsFor(host.locale);
    const words = host.buttonText ?? texts.open;
    this.#opener.textContent = words;
    this.#closer.textContent = texts.close;
    this.#dialog.setAttribute('aria-label', words);
    if (this.#box !== null) setAttributes(this.#box, Object.fromEntries(handedOn.map((name) => [name, host.getAttribute(name)])));
    if (host.getAttribute('layout') !== 'dialog') this.#place.remove();
    else if (!this.#place.isConnected) host.renderRoot.prepend(this.#place);
  }

  readonly #open = (): void => {
    if (this.#box === null) {
      this.#box = document.createElement(this.#host.localName);
      this.#box.className = 'box';
      this.#box.setAttribute('exportparts', innerParts);
      this.#follow();
      this.#dialog.append(this.#box);
    }
    this.#dialog.showModal();
    // The browser would begin at the button that closes. The dialog itself says its name until there is something to begin with.
    this.#dialog.focus();
    if (this.#isReady) this.#begin();
    this.#letPageGo ??= holdPageStill(document.documentElement);
  };

  /** In the text field, or where somebody was before; who went elsewhere meanwhile stays there. */
  readonly #begin = (): void => {
    this.#isReady = true;
    const inside = this.#box?.shadowRoot;
    if (inside == null || this.#host.renderRoot.activeElement !== this.#dialog) return;
    const form = inside.querySelector('kotak-aduan-form')?.shadowRoot;
    (form?.querySelector('textarea') ?? inside.querySelector('iframe'))?.focus();
  };

  readonly #close = (): void => {
    if (this.#dialog.open) this.#dialog.close();
    this.#letPageGo?.();
    this.#letPageGo = null;
  };

  readonly #closed = (): void => {
    // Told a moment later: it may have been opened again.
    if (this.#dialog.open) return;
    this.#close();
    this.#opener.focus();
  };

  /** Beside the dialog; not where somebody only lets go of a text that was marked in it. */
  readonly #clicked = ({ target }: MouseEvent): void => {
    if (this.#isPressedBeside && target === this.#dialog) this.#close();
  };

  /** Escape in a frame of another origin is told by the frame alone. */
  readonly #heard = ({ data, source }: MessageEvent<unknown>): void => {
    const frame = this.#box?.shadowRoot?.querySelector('iframe')?.contentWindow;
    if (source !== null && source === frame && isCloseMessage(data)) this.#close();
  };
}
