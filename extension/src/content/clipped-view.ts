/** One part of the clipped element that stands in the window, in CSS pixels. `from` and `to` count from the element's own top. */
export interface PartInView {
  readonly from: number;
  readonly to: number;
  /** Of the whole element. */
  readonly height: number;
  /** Where the part stands in the window. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly viewport: { readonly width: number; readonly height: number };
}

const probeStep = 4;
/** A header of a page that is higher than this hides more than it heads. */
const tolerance = 2;

/**
 * Brings a clipped element into view part by part, so that a screenshot of it can be put together, and puts the page back after. It only scrolls:
 * not one node is changed. As soon as somebody else scrolls, leaves the tab or the page lays itself out anew, there is no next part.
 */
export class ClippedView {
  readonly #element: WeakRef<Element>;
  readonly #before = new Map<Element, number>();
  readonly #placed = new Map<Element, number>();
  #height: number | null = null;
  #wasHidden = false;
  readonly #onHidden = (): void => {
    this.#wasHidden = true;
  };

  constructor(element: Element) {
    this.#element = new WeakRef(element);
    element.ownerDocument.addEventListener('visibilitychange', this.#onHidden);
  }

  /** The part that begins at `offset`, once it is painted; null where it can't be shown whole and undisturbed. */
  async show(offset: number): Promise<PartInView | null> {
    const element = this.#element.deref();
    if (element?.isConnected !== true || !this.isUndisturbed) return null;
    this.#height ??= element.getBoundingClientRect().height;
    this.#scroll(element, offset, 0);
    await painted();
    let part = this.#measure(element);
    // Something of the page's own covers the beginning: once more, that much lower.
    if (part !== null && part.from > offset + tolerance) {
      this.#scroll(element, offset, part.from - offset);
      await painted();
      part = this.#measure(element);
    }
    const isMoved = Math.abs(element.getBoundingClientRect().height - this.#height) > tolerance;
    if (part === null || isMoved || !this.isUndisturbed || part.from > offset + tolerance || part.to <= offset) return null;
    return { ...part, from: offset, y: part.y + offset - part.from };
  }

  /** Whether everything is still where this put it. */
  get isUndisturbed(): boolean {
    return !this.#wasHidden && [...this.#placed].every(([scroller, top]) => Math.abs(scroller.scrollTop - top) <= 1);
  }

  /** Tells whether nobody interfered until the end. */
  end(): boolean {
    const wasUndisturbed = this.isUndisturbed;
    for (const [scroller, top] of this.#before) scroller.scrollTo({ top, behavior: 'instant' });
    this.#element.deref()?.ownerDocument.removeEventListener('visibilitychange', this.#onHidden);
    return wasUndisturbed;
  }

  #scroll(element: Element, offset: number, headroom: number): void {
    for (const scroller of scrollersOf(element)) {
      const edge = scroller === element.ownerDocument.scrollingElement ? 0 : Math.max(0, scroller.getBoundingClientRect().top);
      const top = scroller.scrollTop + element.getBoundingClientRect().top + offset - edge - headroom;
      if (!this.#before.has(scroller)) this.#before.set(scroller, scroller.scrollTop);
      scroller.scrollTo({ top, behavior: 'instant' });
      this.#placed.set(scroller, scroller.scrollTop);
    }
  }

  /** What of the element can be seen, by asking the browser what stands at its points: whatever covers it or cuts it off counts as not seen. */
  #measure(element: Element): PartInView | null {
    const { ownerDocument: page } = element;
    const view = page.defaultView;
    if (view === null) return null;
    const box = element.getBoundingClientRect();
    const left = Math.max(0, box.left);
    const right = Math.min(view.innerWidth, box.right);
    const columns = [0.1, 0.5, 0.9].map((share) => left + (right - left) * share);
    const isSeen = (y: number): boolean =>
      columns.every((x) => {
        const hit = page.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
    const edges = edgesAround(element);
    const first = Math.ceil(Math.max(0, box.top, edges.top));
    const last = Math.floor(Math.min(view.innerHeight, box.bottom, edges.bottom)) - 1;
    let top = first;
    while (top <= last && !isSeen(top)) top += probeStep;
    if (top > last || right - left < 16) return null;
    let bottom = top;
    while (bottom + probeStep <= last && isSeen(bottom + probeStep)) bottom += probeStep;
    if (bottom + probeStep > last && isSeen(last)) bottom = last + 1;
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    return { from: top - box.top, to: bottom - box.top, height: box.height, x: left, y: top, width: right - left, viewport };
  }
}

/** The nearest first, the page itself last. */
function scrollersOf(element: Element): Element[] {
  const found: Element[] = [];
  const root = element.ownerDocument.scrollingElement;
  for (let at = element.parentElement; at !== null && at !== root; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) found.push(at);
  }
  return root === null ? found : [...found, root];
}

/** Of whatever around it cuts it off. */
function edgesAround(element: Element): { readonly top: number; readonly bottom: number } {
  const edges = { top: -Infinity, bottom: Infinity };
  for (let at = element.parentElement; at !== null && at !== element.ownerDocument.body; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const box = at.getBoundingClientRect();
    edges.top = Math.max(edges.top, box.top);
    edges.bottom = Math.min(edges.bottom, box.bottom);
  }
  return edges;
}

/** Two frames, or half a second in a tab that paints none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 500);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
