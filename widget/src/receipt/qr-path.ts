import { correction, generate } from 'lean-qr/nano';

export interface QrCode {
  /** Modules on a side, the quiet zone of four included (ISO/IEC 18004). */
  readonly size: number;
  /** The dark modules as an SVG path, one unit each. */
  readonly path: string;
}

const quietZone = 4;

/** A QR code that survives a creased print: a quarter of it may be unreadable. */
export function qrPath(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.Q });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x + quietZone} ${y + quietZone}h1v1h-1z`;
  }
  return { size: code.size + 2 * quietZone, path };
}
