import { spawn } from 'node:child_process';
import { rootDir } from './root-dir.ts';

/** One level of checks or tests: a program that ends with 0 or not, and may say `N passed, N failed` as its last line. */
export interface Level {
  name: string;
  words: string[];
  /** Beside what this process has. */
  env?: Readonly<Record<string, string>>;
}

export interface LevelResult {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  output: string;
}

/** Begins the line that tells of a file that failed and was run once more: shown even where it then passed. */
export const secondTry = '↻';

const counts = /(\d+) passed, (\d+) failed\s*$/;

/** Runs one level as `node …words`. A program that says no counts is one check; one that says 0 of 0 has failed. */
export async function runLevel({ name, words, env = {} }: Level): Promise<LevelResult> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, words, { cwd: rootDir, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TZ: 'Asia/Jakarta', ...env } });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const output = Buffer.concat(chunks).toString('utf8').trimEnd();
  const seconds = (performance.now() - startedAt) / 1000;
  const [, passedText, failedText] = counts.exec(output) ?? [];
  if (passedText === undefined || failedText === undefined) return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds, output };
  const passed = Number(passedText);
  const failed = Number(failedText);
  const isSilentFailure = failed === 0 && (code !== 0 || passed === 0);
  return { name, passed, failed: isSilentFailure ? 1 : failed, seconds, output };
}

/** A line of the table; the program's own words follow only where something failed, if only at first. */
export function describeLevel({ name, passed, failed, seconds, output }: LevelResult): string {
  const line = `${failed === 0 ? '✓' : '✗'} ${name.padEnd(18)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s\n`;
  return failed === 0 && !output.includes(`\n${secondTry} `) ? line : `${line}${output}\n`;
}
