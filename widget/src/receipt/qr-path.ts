import { qrModules } from './qr-modules.ts';

export interface QrCode {
  /** Modules on a side, the quiet zone of four included (ISO/IEC 18004). */
  readonly size: number;
  /** The dark modules as an SVG path, one unit each. */
  readonly path: string;
}

const quietZone = 4;

/** A QR code that survives a creased print; null where the text is longer than any address of ours. */
export function qrPath(text: string): QrCode | null {
  const modules = qrModules(text);
  if (modules === null) return null;
  const { size, cells } = modules;
  const path = cells.map((isDark, index) => (isDark ? `M${(index % size) + quietZone} ${Math.floor(index / size) + quietZone}h1v1h-1z` : '')).join('');
  return { size: size + 2 * quietZone, path };
}
