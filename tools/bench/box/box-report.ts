import { availableParallelism, loadavg } from 'node:os';
import type { BoxBench, BoxFigures } from './bench-box.ts';

interface Ratio {
  readonly what: string;
  readonly is: number;
  readonly atMost: number;
  readonly unit: string;
}

/** The table, and below it each promise beside what was measured; a load average says how far the times can be trusted. */
export function boxReport({ rows, bareKeyMs }: BoxBench): string {
  const heads = ['', 'JS+CSS kB', 'in all kB', 'requests', 'usable ms', 'blocked ms', 'shift', 'key ms', 'heap +kB', 'nodes +'];
  const lines = rows.map(({ name, load, keyMs, memory }) => [
    name,
    (load.bytesBefore / 1_000).toFixed(1),
    (load.bytesInAll / 1_000).toFixed(1),
    String(load.requests),
    load.usableMs.toFixed(0),
    load.blockedMs.toFixed(0),
    load.shift.toFixed(3),
    keyMs.toFixed(1),
    memory.grownKilobytes.toFixed(0),
    String(memory.grownNodes),
  ]);
  const bare = ['bare textarea', '', '', '', '', '', '', bareKeyMs.toFixed(1), '', ''];
  const table = [heads, ...lines, bare].map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(22) : cell.padStart(11))).join(''));
  const busy = `load average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors: ratios hold only where others leave those alone`;
  return [...table, ...ratiosOf(rows, bareKeyMs).map(sentence), busy].join('\n');
}

function ratiosOf(rows: readonly BoxFigures[], bareKeyMs: number): Ratio[] {
  const floor = rows.find(({ name }) => name === 'floor-lit-lazy');
  if (floor === undefined) return [];
  return rows
    .filter(({ name }) => name.startsWith('Kotak Aduan'))
    .flatMap(({ name, load, keyMs }) => {
      const isFrame = name.endsWith('frame');
      return [
        { what: `${name}: JavaScript and CSS before it is usable`, is: load.bytesBefore / 1_000, atMost: isFrame ? 22 : 14, unit: ' kB' },
        { what: `${name}: usable, against the floor`, is: load.usableMs / floor.load.usableMs, atMost: isFrame ? 1.5 : 1.15, unit: 'x' },
        { what: `${name}: blocked longer than the floor`, is: load.blockedMs - floor.load.blockedMs, atMost: 60, unit: ' ms' },
        { what: `${name}: layout shift on the page`, is: load.shift, atMost: 0, unit: '' },
        { what: `${name}: a key, against a bare textarea`, is: keyMs / bareKeyMs, atMost: 1.2, unit: 'x' },
      ];
    });
}

function sentence({ what, is, atMost, unit }: Ratio): string {
  return `${is <= atMost ? '✓' : '✗'} ${what.padEnd(60)} ${is.toFixed(2)}${unit}, at most ${atMost}${unit}`;
}
