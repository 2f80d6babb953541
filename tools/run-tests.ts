// node tools/run-tests.ts LEVEL... | FILE...: runs tests under Node and says as its last line `N passed, N failed`.
// Quiet about what passes. A file without a test, and a level without a file, fail.
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { rootDir } from './root-dir.ts';
import { runFiles, type FilesResult } from './run-files.ts';
import { secondTry } from './run-level.ts';
import { nodeLevels, testFilesOf, type NodeLevel } from './test-files.ts';

const words = process.argv.slice(2);
const levels = nodeLevels.filter((level) => words.includes(level));
const named = words.filter((word) => !isLevel(word)).map((word) => relative(rootDir, resolve(word)));
const files = [...new Set([...(await Promise.all(levels.map(testFilesOf))).flat(), ...named])];

// Each file is a process of its own; compiling the same imports again would be most of its time.
process.env['NODE_COMPILE_CACHE'] ??= join(rootDir, 'node_modules/.cache/compiled');
process.env['TZ'] = levels.includes('jayapura') ? 'Asia/Jayapura' : 'Asia/Jakarta';
// Browsers and kills want the machine for themselves; unit tests may share it.
const isShared =
  levels.every((level) => level === 'unit' || level === 'jayapura' || level === 'shape') && named.every((path) => !/\.(slow\.test|journey)\.ts$/.test(path));

const results = isShared ? [await runTogether()] : await runEach();
const sum = (count: 'passed' | 'failed' | 'skipped'): number => results.reduce((all, result) => all + result[count], 0);
if (sum('skipped') > 0) process.stdout.write(`${sum('skipped')} skipped\n`);
const isNothing = sum('passed') + sum('failed') === 0;
if (isNothing) process.stdout.write(`\n✗ no test ran\n`);
const failed = isNothing ? 1 : sum('failed');
process.stdout.write(`${sum('passed')} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

async function runTogether(): Promise<FilesResult> {
  // No forced end: the quick ones' last words get lost with it (seen: 14 of 46 tests told); they end by themselves, or are stopped by the time limit.
  const result = await runFiles(files, { concurrency: Math.max(2, availableParallelism()), forceExit: false, timeoutMs: 120_000 });
  process.stdout.write(result.report);
  return result;
}

/** A browser or a disk may stall: a file that fails is run once more, and both are told. What is wrong in us fails again, with the same seed. */
async function runEach(): Promise<FilesResult[]> {
  const told: FilesResult[] = [];
  for (const file of files) {
    const runFile = (): Promise<FilesResult> => runFiles([file], { concurrency: 1, forceExit: true, timeoutMs: 900_000 });
    const first = await runFile();
    process.stdout.write(first.report);
    const last = first.failed === 0 ? first : await runFile();
    if (last !== first) process.stdout.write(`${last.report}${secondTry} ${file}: ${first.failed} failed at first, ${last.failed} the second time\n`);
    told.push(last);
  }
  return told;
}

function isLevel(word: string): word is NodeLevel {
  return nodeLevels.some((level) => level === word);
}
