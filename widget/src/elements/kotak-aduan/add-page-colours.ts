/**
 * Writes into the frame's address what the page's styles say of the box: not their words, but the colours as the browser has understood them. What
 * the frame takes of it the frame sees for itself (frame/page-colours.ts, which is loaded only for pages that have some).
 */
export function addPageColours(query: URLSearchParams, root: ShadowRoot): void {
  // Empty, so that nothing of it is ever seen.
  const probe = root.appendChild(document.createElement('i'));
  const { style } = probe;
  const seen = getComputedStyle(probe);
  // Without the property, or with something in it that is no colour, a background is as it is here.
  const none = seen.backgroundColor;
  for (const name of ['accent', 'on-accent', 'surface', 'text']) {
    style.backgroundColor = `var(--aduan-${name}-color)`;
    if (seen.backgroundColor !== none) query.set(name, seen.backgroundColor);
  }
  // Whose value without the property is a word.
  style.columnGap = 'var(--aduan-border-radius)';
  if (seen.columnGap !== 'normal') query.set('radius', seen.columnGap);
  probe.remove();
}
