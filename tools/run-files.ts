import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { rootDir } from './root-dir.ts';

interface RunOptions {
  /** Files at the same time. */
  readonly concurrency: number;
  /** A test that failed may have left a browser open: that must not hold the others up. */
  readonly forceExit: boolean;
  readonly timeoutMs: number;
}

export interface FilesResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of each failure its name, its place and its reason; then what the tests wrote as errors. */
  readonly report: string;
}

/** Runs files of tests, each in a process of its own. A file without a test has failed. */
export async function runFiles(files: readonly string[], { concurrency, forceExit, timeoutMs }: RunOptions): Promise<FilesResult> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const noise: string[] = [];
  const tests = new Map<string, number>(files.map((file) => [resolve(rootDir, file), 0]));
  /** Node reports a file as if it were a test: when it holds none, or when it crashed. */
  const isFile = (name: string): boolean => tests.has(resolve(rootDir, name));
  const fails = (words: string): void => {
    counts.failed++;
    failures.push(`\n✗ ${words}\n`);
  };
  const stream = run({
    files: [...tests.keys()],
    cwd: rootDir,
    forceExit,
    concurrency,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    timeout: timeoutMs,
  });
  stream.on('test:pass', (event) => {
    if (isSuite(event.details) || isFile(event.name)) return;
    counts[event.skip === undefined && event.todo === undefined ? 'passed' : 'skipped']++;
  });
  stream.on('test:fail', (event) => {
    if (isSuite(event.details) || hasFailedInside(event.details.error)) return;
    fails(`${event.name}\n  ${place(event)}\n${indent(describe(event.details.error))}`);
  });
  // Told per file of this list, also where its tests are written elsewhere (`describeRouteSecurity`).
  stream.on('test:summary', (event) => {
    if (event.file !== undefined) tests.set(event.file, event.counts.tests);
  });
  stream.on('test:stderr', (event) => noise.push(event.message));
  for await (const event of stream) void event;
  for (const [file, count] of tests) if (count === 0 && counts.failed === 0) fails(`${relative(rootDir, file)} holds no test`);
  return { ...counts, report: counts.failed === 0 ? '' : [...failures, ...noise].join('') };
}

function isSuite(details: { type?: string | undefined }): boolean {
  return details.type === 'suite';
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
