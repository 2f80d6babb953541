/** One rectangle to draw: what is aimed at, or one that is gathered with its number. */
export interface Outline {
  readonly element: Element;
  readonly number: number | null;
}

type Style = Readonly<Record<string, string>>;

const reset: Style = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  'pointer-events': 'none',
  'box-sizing': 'border-box',
  'color-scheme': 'only light',
};
const whole: Style = {
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
};
/** Dark within light, so that it is seen on either; forced colours replace the border's and drop the shadow. */
const line: Style = { border: '3px solid #0a4b78', 'box-shadow': '0 0 0 3px #fff', 'border-radius': '4px' };
const words: Style = {
  background: '#10222f',
  color: '#fff',
  border: '2px solid #fff',
  font: '16px/1.4 system-ui, sans-serif',
  padding: '6px 12px',
  'border-radius': '8px',
};

/**
 * All that is ever put into a page: one element above everything, which takes each press before the page's own listeners can, and goes without a trace.
 * The presses are caught in a frame of its own, whose events no script of the page hears or stops.
 */
export class AimOverlay {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  readonly #root: ShadowRoot;
  readonly #hint: HTMLElement;
  readonly #boxes: HTMLElement[] = [];
  readonly #before: Element | null;

  constructor(document: Document, { hint, listen }: { readonly hint: string; readonly listen: (target: Window) => void }) {
    this.#document = document;
    this.#before = document.activeElement;
    this.#host = make(document, 'div', { ...reset, ...whole, 'pointer-events': 'auto', background: 'transparent', 'z-index': '2147483647' });
    this.#host.setAttribute('popover', 'manual');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    this.#frame = make(document, 'iframe', { ...reset, ...whole, 'pointer-events': 'auto', opacity: '0', cursor: 'crosshair' });
    this.#frame.title = hint;
    this.#hint = make(document, 'div', { ...reset, ...words, left: '12px', bottom: '12px', 'max-width': 'calc(100% - 24px)' });
    this.#hint.ariaHidden = 'true';
    this.#hint.textContent = hint;
    this.#root.append(this.#frame, this.#hint);
    const ready = (): void => {
      const { contentWindow, contentDocument } = this.#frame;
      if (contentWindow === null || contentDocument === null) return;
      contentDocument.documentElement.style.cursor = 'crosshair';
      contentDocument.body.setAttribute('role', 'application');
      contentDocument.body.setAttribute('aria-label', hint);
      listen(contentWindow);
      contentWindow.focus();
    };
    // Firefox gives the frame its document a moment later.
    this.#frame.addEventListener('load', ready);
    document.documentElement.append(this.#host);
    this.#host.showPopover();
    ready();
  }

  /** Whether the page has left it alone. */
  get isThere(): boolean {
    return this.#host.isConnected && this.#host.matches(':popover-open');
  }

  set hint(text: string) {
    if (this.#hint.textContent !== text) this.#hint.textContent = text;
  }

  draw(outlines: readonly Outline[]): void {
    while (this.#boxes.length < outlines.length) {
      const box = make(this.#document, 'div', { ...reset, ...line });
      box.append(make(this.#document, 'div', { ...reset, ...words, position: 'absolute', top: '0', right: '0', padding: '0 8px' }));
      this.#boxes.push(box);
      this.#hint.before(box);
    }
    for (const [index, box] of this.#boxes.entries()) {
      const outline = outlines[index];
      const { left, top, width, height } = outline?.element.getBoundingClientRect() ?? new DOMRect();
      const isShown = outline !== undefined && width > 0;
      set(box, { display: isShown ? 'block' : 'none', left: `${left - 3}px`, top: `${top - 3}px`, width: `${width + 6}px`, height: `${height + 6}px` });
      const number = box.firstElementChild;
      const text = outline?.number == null ? '' : String(outline.number);
      if (number instanceof HTMLElement && number.textContent !== text) number.textContent = text;
      if (number instanceof HTMLElement) set(number, { display: text === '' ? 'none' : 'block' });
    }
  }

  /** What lies under a point of the page. */
  under(x: number, y: number): Element | null {
    return this.#document.elementsFromPoint(x, y).find((element) => element !== this.#host) ?? null;
  }

  remove(): void {
    this.#host.remove();
    if (this.#before instanceof HTMLElement && this.#before.isConnected && this.#before !== this.#document.body) this.#before.focus({ preventScroll: true });
  }
}

function make<Tag extends keyof HTMLElementTagNameMap>(document: Document, tag: Tag, style: Style): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  set(element, style);
  return element;
}

/** By the object model, which no policy of the page forbids; `important`, because its style sheets may name every `div`. */
function set(element: HTMLElement, style: Style): void {
  for (const [name, value] of Object.entries(style)) if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value, 'important');
}
