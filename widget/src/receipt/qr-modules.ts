import { countTo } from '../count-to.ts';
import { withCorrection } from './qr-correction.ts';

/** A square of modules, one row after the other; true is dark. */
export interface QrModules {
  readonly size: number;
  readonly cells: readonly boolean[];
}

interface Version {
  readonly version: number;
  readonly dataBytes: number;
  readonly blocks: number;
  readonly correctionPerBlock: number;
  /** Its eighteen bits of version information; 0 for none. */
  readonly information: number;
}

/** ISO/IEC 18004, tables 7, 9 and D.1, at level Q: a quarter of it may be unreadable. An address with a code has 57 to 130 characters. */
const versions: readonly Version[] = [
  { version: 5, dataBytes: 62, blocks: 4, correctionPerBlock: 18, information: 0 },
  { version: 6, dataBytes: 76, blocks: 4, correctionPerBlock: 24, information: 0 },
  { version: 7, dataBytes: 88, blocks: 6, correctionPerBlock: 18, information: 0x07c94 },
  { version: 8, dataBytes: 110, blocks: 6, correctionPerBlock: 22, information: 0x085bc },
  { version: 9, dataBytes: 132, blocks: 8, correctionPerBlock: 20, information: 0x09a99 },
];

/** Level Q and mask 0 in the fifteen bits of format information (table C.1). */
const format = 0x355f;

/** The text as a QR code of bytes; null where it is longer than any address of ours. */
export function qrModules(text: string): QrModules | null {
  const bytes = new TextEncoder().encode(text);
  const version = versions.find(({ dataBytes }) => bytes.length + 2 <= dataBytes);
  if (version === undefined) return null;
  const size = 17 + 4 * version.version;
  const cells = countTo(size * size).map((): boolean | undefined => undefined);
  const set = (x: number, y: number, isDark: boolean): void => void (cells[y * size + x] = isDark);
  drawPatterns({ size, cells, set }, version);
  drawData({ size, cells, set }, withCorrection(dataOf(bytes, version.dataBytes), version));
  return { size, cells: cells.map(Boolean) };
}

interface Drawing {
  readonly size: number;
  readonly cells: readonly (boolean | undefined)[];
  readonly set: (x: number, y: number, isDark: boolean) => void;
}

/** Four bits say that bytes follow, eight how many; what is left is filled as the standard wants it. */
function dataOf(bytes: Uint8Array, length: number): number[] {
  const halves = [4, bytes.length >> 4, bytes.length & 15, ...[...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0];
  return countTo(length).map((index) => {
    const [high, low] = halves.slice(2 * index);
    if (high !== undefined && low !== undefined) return 16 * high + low;
    return (index - bytes.length) % 2 === 0 ? 0xec : 0x11;
  });
}

/** All that is the same in each code of this version. */
function drawPatterns({ size, cells, set }: Drawing, { version, information }: Version): void {
  const last = size - 7;
  const square = (left: number, top: number, reach: number, light: readonly number[]): void => {
    for (let dy = -reach; dy <= reach; dy += 1) {
      for (let dx = -reach; dx <= reach; dx += 1) {
        const [x, y] = [left + dx, top + dy];
        if (x >= 0 && y >= 0 && x < size && y < size) set(x, y, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  };
  // Three large squares, each with its light border.
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(x, y, 4, [2, 4]);
  const middles = version < 7 ? [6, last] : [6, (size - 1) / 2, last];
  for (const y of middles) for (const x of middles) if (cells[y * size + x] === undefined) square(x, y, 2, [1]);
  for (let index = 8; index < size - 8; index += 1) {
    set(index, 6, index % 2 === 0);
    set(6, index, index % 2 === 0);
  }
  for (let bit = 0; bit < 15; bit += 1) {
    const isDark = ((format >> bit) & 1) === 1;
    // Twice, around the timing pattern.
    if (bit < 8) set(size - 1 - bit, 8, isDark);
    else set(8, size - 15 + bit, isDark);
    if (bit < 8) set(8, bit < 6 ? bit : bit + 1, isDark);
    else set(bit < 9 ? 7 : 14 - bit, 8, isDark);
  }
  set(8, size - 8, true);
  for (let bit = 0; bit < (information === 0 ? 0 : 18); bit += 1) {
    const [near, far] = [Math.floor(bit / 3), size - 11 + (bit % 3)];
    const isDark = ((information >> bit) & 1) === 1;
    set(near, far, isDark);
    set(far, near, isDark);
  }
}

/** In pairs of columns from the right, up and down in turn, around what is there already, under mask 0. */
function drawData({ size, cells, set }: Drawing, data: readonly number[]): void {
  let bit = 0;
  for (let pair = 0, right = size - 1; right > 0; pair += 1, right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step += 1) {
      const y = pair % 2 === 0 ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (cells[y * size + x] !== undefined) continue;
        const isOne = (((data[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
        set(x, y, isOne !== ((x + y) % 2 === 0));
        bit += 1;
      }
    }
  }
}
