import { adoptStyles, type CSSResult } from 'lit';

const adopted = new WeakMap<ShadowRoot, readonly CSSResult[]>();

/** Adds to the styles of a root, each once: parts that come late know nothing of each other, and `adoptStyles` replaces what was there. */
export function addStyles(root: Node, ...styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const known = adopted.get(root) ?? [];
  const all = [...known, ...styles.filter((style) => !known.includes(style))];
  if (all.length === known.length) return;
  adopted.set(root, all);
  adoptStyles(root, [...all]);
}
