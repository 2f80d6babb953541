// npm run check: the sizes that a web team was promised, and the browsers that a citizen may have. Prints a table; fails over a budget.
import { usesAboveBrowserFloor } from './browser-floor.ts';
import { measureSizes } from './sizes.ts';

const sizes = await measureSizes();
for (const { name, bytes, budget } of sizes) {
  const mark = bytes > budget ? '✗' : '✓';
  process.stdout.write(
    `${mark} ${name.padEnd(32)} ${kilobytes(bytes)} of ${kilobytes(budget)} kB  ${String(Math.round((100 * bytes) / budget)).padStart(3)} %\n`,
  );
}
const problems = await usesAboveBrowserFloor();
for (const problem of problems) process.stdout.write(`✗ ${problem}\n`);

const over = sizes.filter(({ bytes, budget }) => bytes > budget).length;
const failed = over + (problems.length === 0 ? 0 : 1);
process.stdout.write(`${sizes.length + 1 - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2).padStart(6);
}
