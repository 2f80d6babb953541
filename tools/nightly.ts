// npm run test:nightly [WORD…]: every test that plays with chance, as often as its promise asks, each time with another seed; with words only
// the rows whose names hold one. SEED: the first seed, to have a night again. Ends within 70 minutes, with `N passed, N failed`.
import { randomInt } from 'node:crypto';
import { nightlyRows, type NightlyRow } from './nightly-rows.ts';
import { runLevel } from './run-level.ts';

const longestMs = 70 * 60_000;
const startedAt = performance.now();
const firstSeed = Number(process.env['SEED'] ?? randomInt(1, 2 ** 30));
if (!Number.isSafeInteger(firstSeed)) throw new Error(`SEED is a whole number, not ${process.env['SEED']}`);
const words = process.argv.slice(2).map((word) => word.toLowerCase());

const rows = (await nightlyRows()).filter(({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)));
process.stdout.write(`SEED=${firstSeed}\n`);
const counts = { passed: 0, failed: 0 };
const build = await runLevel({ name: 'build', words: ['tools/build.ts', '--stale'] });
if (build.failed > 0) process.stdout.write(`✗ the build\n${build.output}\n`);
counts.failed += build.failed;
if (build.failed === 0) for (const row of rows) await runRow(row);

if (counts.passed + counts.failed === 0) {
  process.stdout.write(`✗ no test ran: nothing is called ${words.join(' or ')}\n`);
  counts.failed++;
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exit(counts.failed === 0 ? 0 : 1);

async function runRow({ passes, ...level }: NightlyRow): Promise<void> {
  const rowStartedAt = performance.now();
  const row = { passed: 0, failed: 0 };
  for (let pass = 0; pass < passes; pass++) {
    if (performance.now() - startedAt > longestMs) {
      process.stdout.write(`✗ ${level.name}: 70 minutes are over, ${passes - pass} of ${passes} passes were left out\n`);
      row.failed++;
      break;
    }
    const seed = String(firstSeed + pass);
    const { passed, failed, output } = await runLevel({ ...level, env: { ...level.env, SEED: seed } });
    row.passed += passed;
    row.failed += failed;
    if (failed > 0) process.stdout.write(`${output}\n✗ ${level.name}, pass ${pass + 1}. To have it again:\n  ${again({ ...level, seed })}\n`);
  }
  counts.passed += row.passed;
  counts.failed += row.failed;
  const seconds = ((performance.now() - rowStartedAt) / 1000).toFixed(0);
  process.stdout.write(
    `${row.failed === 0 ? '✓' : '✗'} ${level.name.padEnd(50)} ${String(row.passed).padStart(4)} passed ${String(row.failed).padStart(3)} failed ${seconds.padStart(5)} s\n`,
  );
}

/** What to type to have a failure again, and to keep: a seed that failed belongs into the list of its test. */
function again({ env = {}, words: program, seed }: Omit<NightlyRow, 'passes'> & { seed: string }): string {
  const settings = Object.entries({ ...env, SEED: seed }).map(([name, value]) => `${name}=${value}`);
  return `${settings.join(' ')} node ${program.join(' ')}`;
}
