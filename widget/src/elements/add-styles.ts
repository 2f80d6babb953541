import { adoptStyles, type CSSResult } from 'lit';

/** Adds to the styles of a root, each once: `adoptStyles` replaces what is there, also what the element's class brought. */
export function addStyles(root: Node, ...styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  if ('adoptedStyleSheets' in document) {
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...styles.flatMap(({ styleSheet }) => styleSheet ?? [])])];
  } else {
    const known = [...root.querySelectorAll('style')].map(({ textContent }) => textContent);
    adoptStyles(
      root,
      styles.filter(({ cssText }) => !known.includes(cssText)),
    );
  }
}
