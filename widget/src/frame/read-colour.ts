/** As browsers write a colour that they have understood: one function, its numbers and its space. Nothing that is nested, no address, no variable. */
const written = /^(?:#[\da-f]{6}|[a-z]{3,5}\([a-z\d ,.%/+-]+\))$/;

/** An opaque colour of any space as `#rrggbb`; null for everything else. */
export function readColour(text: string, document: Document): string | null {
  if (!written.test(text)) return null;
  const probe = document.documentElement.appendChild(document.createElement('i'));
  const { style } = probe;
  const seen = getComputedStyle(probe);
  style.backgroundColor = text;
  // Of another space: into sRGB. A browser that can't mix knows no other.
  const mixed = `color-mix(in srgb, ${seen.backgroundColor}, ${seen.backgroundColor})`;
  if (CSS.supports('color', mixed)) style.backgroundColor = mixed;
  const scale = seen.backgroundColor.startsWith('color') ? 255 : 1;
  const parts = (seen.backgroundColor.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((part) => Math.round(Math.min(255, Math.max(0, Number(part) * scale))));
  probe.remove();
  // A fourth number is how much shines through.
  return parts.length === 3 ? `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}` : null;
}
