/** Every element that fits, through all shadow roots, in the order of the page. */
export function findAll(root: Element, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of (root.shadowRoot ?? root).querySelectorAll('*')) {
    if (element instanceof HTMLElement && element.matches(selector)) found.push(element);
    if (element.shadowRoot !== null) found.push(...findAll(element, selector));
  }
  return found;
}

/** The first that fits. */
export function find(root: Element, selector: string): HTMLElement {
  const [first] = findAll(root, selector);
  if (first === undefined) throw new Error(`nothing fits ${selector}`);
  return first;
}

/** The button with these words. */
export function findButton(root: Element, words: string): HTMLElement {
  const button = findAll(root, 'button').find((candidate) => candidate.textContent?.trim() === words);
  if (button === undefined) throw new Error(`no button says ${words}`);
  return button;
}

/** All that can be read, without styles and scripts. */
export function wordsOf(root: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof Element && (node.localName === 'style' || node.localName === 'option')) return;
    for (const child of [...(node instanceof Element && node.shadowRoot !== null ? node.shadowRoot.childNodes : []), ...node.childNodes]) walk(child);
  };
  walk(root);
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Types into a field as a person would. */
export function fill(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) throw new TypeError('not a text field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Chooses in a select as a person would. */
export function choose(field: HTMLElement, value: string): void {
  if (!(field instanceof HTMLSelectElement)) throw new TypeError('not a select');
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** What has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
