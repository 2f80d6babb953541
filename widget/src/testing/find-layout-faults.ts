/** What of an element's words is cut off, runs out of it, or lies over other words: told by what it says. */
export function findLayoutFaults(host: Element): string[] {
  const all = descendants(host).filter(isDrawn);
  const { left, right } = host.getBoundingClientRect();
  const outside = all.filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.right > right + 1 || box.left < left - 1) && element.closest('.map-frame') === null;
  });
  const cut = all.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
    return isCut && !(element instanceof HTMLTextAreaElement) && !element.matches('input, .visually-hidden, .map-frame, .map-frame *');
  });
  return [...outside.map((element) => `runs out: ${tell(element)}`), ...cut.map((element) => `is cut: ${tell(element)}`), ...overlaps(all)];
}

/** Everything that is pressed and is smaller than a finger needs, in pixels. Words in a sentence are let off (WCAG 2.5.8, “inline”). */
export function findSmallTargets(host: Element, pixels: number): string[] {
  const targets = descendants(host).filter(
    (element) => element.matches('a[href], button, summary, input, select, textarea, [role="option"], [tabindex="0"]') && isDrawn(element),
  );
  return targets.flatMap((target) => {
    if (target.matches('p a')) return [];
    const boxes = [target, ...(target instanceof HTMLInputElement ? (target.labels ?? []) : [])].map((one) => one.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    // What is covered in a photo is as large as a face in it; it can be named, moved and resized by keys.
    const least = target.matches('.cover') ? 24 : pixels;
    return width >= least - 0.5 && height >= least - 0.5 ? [] : [`${Math.round(width)} × ${Math.round(height)}: ${tell(target)}`];
  });
}

/** Into open shadow roots too. */
export function descendants(host: Element): HTMLElement[] {
  const inside = [...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>('*')];
  return inside.flatMap((element) => (element.shadowRoot === null ? [element] : [element, ...descendants(element)]));
}

export function isDrawn(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden') === null && element.getClientRects().length > 0;
}

function overlaps(all: readonly HTMLElement[]): string[] {
  const words = all.flatMap((element) => {
    // What is held in sight lies over the rest by intent; a covered part of a photo has no words.
    if (element.closest('.send') !== null && getComputedStyle(element.closest('.send') ?? element).position === 'sticky') return [];
    return [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || node.data.trim() === '') return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1).map((box) => ({ box, element }));
    });
  });
  const faults = new Set<string>();
  for (const [index, { box, element }] of words.entries()) {
    for (const other of words.slice(index + 1)) {
      if (other.element === element) continue;
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Lines of text share the space between them.
      if (width > 2 && height > Math.min(box.height, other.box.height) / 3) faults.add(`overlap: ${tell(element)} and ${tell(other.element)}`);
    }
  }
  return [...faults];
}

function tell(element: Element): string {
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 60);
  return `<${element.localName}${element.id && `#${element.id}`}${[...element.classList].map((name) => `.${name}`).join('')}> ${words}`;
}
