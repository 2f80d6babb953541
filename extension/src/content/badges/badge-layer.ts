import { findNamed, isStill, type NamedElement } from './find-named.ts';

/** All that a badge says; the page learns no more of it. */
export interface Badge {
  readonly id: string;
  /** Number and status. */
  readonly text: string;
  /** The same as a sentence, for who doesn't see where it stands. */
  readonly label: string;
}

type Style = Readonly<Record<string, string>>;

const host: Style = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  'pointer-events': 'none',
  'z-index': '2147483646',
};
/** The system's own colours are light, dark or forced as the person has them. */
const look: Style = {
  all: 'initial',
  position: 'fixed',
  'pointer-events': 'none',
  'box-sizing': 'border-box',
  'color-scheme': 'light dark',
  background: 'Canvas',
  color: 'CanvasText',
  border: '2px solid CanvasText',
  'border-radius': '6px',
  font: '600 12px/1.35 system-ui, sans-serif',
  padding: '1px 6px',
  'white-space': 'nowrap',
};
/** So often elements that a page made anew are looked for. */
const againMs = 1_000;

/**
 * Badges over the page, in one element of no size whose closed root no style and no script of the page reaches. Nothing of it can be pressed: what a page
 * shows is no place to open a case from. Gone without a trace when it ends.
 */
export class BadgeLayer {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #isAlive: () => boolean;
  readonly #shown = new Map<string, { place: NamedElement; readonly element: HTMLElement }>();
  readonly #life = new AbortController();
  #isDue = false;
  #lookedAt = 0;

  constructor(document: Document, { isAlive, title }: { readonly isAlive: () => boolean; readonly title: string }) {
    this.#document = document;
    this.#isAlive = isAlive;
    this.#host = make(document, host);
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const list = make(document, { all: 'initial', display: 'block' });
    list.setAttribute('role', 'list');
    list.setAttribute('aria-label', title);
    this.#root.append(list);
    document.documentElement.append(this.#host);
    const view = document.defaultView;
    if (view === null) return;
    const { signal } = this.#life;
    const due = (): void => this.#plan(view);
    view.addEventListener('scroll', due, { capture: true, passive: true, signal });
    view.addEventListener('resize', due, { passive: true, signal });
    const changes = new MutationObserver(due);
    changes.observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ['href', 'style', 'class', 'hidden'] });
    const sizes = new ResizeObserver(due);
    sizes.observe(document.body);
    signal.addEventListener('abort', () => {
      changes.disconnect();
      sizes.disconnect();
    });
  }

  get isEnded(): boolean {
    return this.#life.signal.aborted;
  }

  show(badge: Badge, place: NamedElement): void {
    const known = this.#shown.get(badge.id);
    const element = known?.element ?? make(this.#document, look);
    element.setAttribute('role', 'listitem');
    element.setAttribute('aria-label', badge.label);
    element.textContent = badge.text;
    if (known === undefined) this.#root.firstElementChild?.append(element);
    this.#shown.set(badge.id, { place, element });
    this.#draw();
  }

  end(): void {
    this.#life.abort();
    this.#host.remove();
    this.#shown.clear();
  }

  #plan(view: Window): void {
    if (this.#isDue) return;
    this.#isDue = true;
    view.requestAnimationFrame(() => {
      this.#isDue = false;
      if (!this.isEnded) this.#draw();
    });
  }

  #draw(): void {
    // A renewed extension has badges of its own.
    if (!this.#isAlive()) return this.end();
    if (!this.#host.isConnected) this.#document.documentElement.append(this.#host);
    const address = this.#document.location.href;
    this.#findAgain(address);
    for (const { place, element } of this.#shown.values()) {
      const at = isStill(place, address) ? this.#placeOf(place.element) : null;
      set(element, at === null ? { display: 'none' } : { display: 'block', left: `${at.left}px`, top: `${at.top}px` });
    }
  }

  #findAgain(address: string): void {
    const now = performance.now();
    if (now - this.#lookedAt < againMs || [...this.#shown.values()].every(({ place }) => isStill(place, address))) return;
    this.#lookedAt = now;
    const named = findNamed(this.#document);
    for (const shown of this.#shown.values()) shown.place = isStill(shown.place, address) ? shown.place : (named.get(shown.place.id) ?? shown.place);
  }

  /** Beside the link, or in the upper corner of the post; null where it is not to be seen. */
  #placeOf(element: Element): { readonly left: number; readonly top: number } | null {
    const { clientWidth, clientHeight } = this.#document.documentElement;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || bottom < 0 || top > clientHeight || right < 0 || left > clientWidth) return null;
    const isLink = element instanceof HTMLAnchorElement;
    if (!isLink) return { left: Math.max(4, Math.min(right, clientWidth) - 170), top: Math.max(4, top + 4) };
    // Not over a dialog or a bar that lies upon it.
    const over = this.#document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (over !== null && !over.contains(element) && !element.contains(over)) return null;
    return { left: Math.max(4, Math.min(right + 6, clientWidth - 170)), top: (top + bottom) / 2 - 10 };
  }
}

function make(document: Document, style: Style): HTMLElement {
  const element = document.createElement('div');
  set(element, style);
  return element;
}

/** By the object model, which no policy of the page forbids; `important`, because its style sheets may name every `div`. */
function set(element: HTMLElement, style: Style): void {
  for (const [name, value] of Object.entries(style)) if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value, 'important');
}
