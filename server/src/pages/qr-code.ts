import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { html } from 'hono/html';
import type { Html } from './page.ts';

/** Light around the code, in its own squares: readers need four. */
const quiet = 4;

/** A QR code as a picture in the page: black on white in dark mode too, since readers look for that. */
export function qrCode({ text, label }: { text: string; label: string }): Html {
  const code = generate(text);
  const size = code.size + 2 * quiet;
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="-${quiet} -${quiet} ${size} ${size}" shape-rendering="crispEdges">
    <rect x="-${quiet}" y="-${quiet}" width="${size}" height="${size}" fill="#fff" />
    <path d="${toSvgPath(code)}" fill="#000" />
  </svg>`;
}
