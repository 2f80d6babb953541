// node tools/run-tests.ts LEVEL... | FILE...: runs tests under Node and says as its last line `N passed, N failed`.
// Quiet about what passes. A file without a test, and a level without a file, fail.
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { run } from 'node:test';
import { nodeLevels, testFilesOf, type NodeLevel } from './test-files.ts';
import { rootDir } from './root-dir.ts';

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
const counts = { passed: 0, failed: 0, skipped: 0 };
const noise: string[] = [];
const names = new Map<string, number>(files.map((file) => [resolve(rootDir, file), 0]));

if (files.length > 0) {
  const stream = run({
    files: files.map((file) => resolve(rootDir, file)),
    cwd: rootDir,
    // A test that failed may have left a browser open: that must not hold the others up. Not for the quick ones, whose last words get lost
    // with the process that is ended (seen: 14 of 46 tests told); they end by themselves, or are stopped by the time limit.
    forceExit: !isShared,
    concurrency: isShared ? Math.max(2, availableParallelism()) : 1,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    timeout: isShared ? 120_000 : 900_000,
  });
  stream.on('test:pass', (event) => {
    if (isSuite(event.details) || isFile(event.name)) return;
    counts[event.skip === undefined && event.todo === undefined ? 'passed' : 'skipped']++;
  });
  stream.on('test:fail', (event) => {
    if (isSuite(event.details) || hasFailedInside(event.details.error)) return;
    counts.failed++;
    process.stdout.write(`\n✗ ${event.name}\n  ${place(event)}\n${indent(describe(event.details.error))}\n`);
  });
  // Told per file of this list, also where its tests are written elsewhere (`describeRouteSecurity`).
  stream.on('test:summary', (event) => {
    if (event.file !== undefined) names.set(event.file, event.counts.tests);
  });
  stream.on('test:stderr', (event) => noise.push(event.message));
  for await (const event of stream) void event;
}

for (const [file, count] of names) {
  if (count > 0 || counts.failed > 0) continue;
  counts.failed++;
  process.stdout.write(`\n✗ ${relative(rootDir, file)} holds no test\n`);
}
if (counts.passed + counts.failed === 0) {
  counts.failed++;
  process.stdout.write(`\n✗ no test ran\n`);
}
if (counts.failed > 0) process.stderr.write(noise.join(''));
if (counts.skipped > 0) process.stdout.write(`${counts.skipped} skipped\n`);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exit(counts.failed === 0 ? 0 : 1);

function isLevel(word: string): word is NodeLevel {
  return nodeLevels.some((level) => level === word);
}

function isSuite(details: { type?: string | undefined }): boolean {
  return details.type === 'suite';
}

/** Node reports a file as if it were a test: when it holds none, or when it crashed. */
function isFile(name: string): boolean {
  return names.has(name) || names.has(resolve(rootDir, name));
}

function hasFailedInside(error: Error & { failureType?: string }): boolean {
  return error.failureType === 'subtestsFailed';
}

function place({ file, line }: { file?: string | undefined; line?: number | undefined }): string {
  return file === undefined ? '' : `${relative(rootDir, file)}:${line ?? 1}`;
}

function describe(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  const reason = cause.cause instanceof Error ? `\nbecause: ${cause.cause.message}` : '';
  return `${cause.stack ?? cause.message}${reason}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
