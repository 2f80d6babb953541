// node tools/run-browser-tests.ts [GLOB]: the tests in a browser (`ENGINE`), and once more the files that failed; as its last line `N passed, N failed`.
// A browser or a disk may stall: both tries are told. What is wrong in us fails again, with the same seed.
import { runLevel, secondTry, type LevelResult } from './run-level.ts';

const failure = /^failed in (?<file>\S+), where (?<passed>\d+) passed$/gm;

const first = await runWith(process.argv.slice(2));
const failures = [...first.output.matchAll(failure)].map(({ groups }) => ({ file: groups?.['file'] ?? '', passed: Number(groups?.['passed']) }));
let { passed, failed } = first;
if (failed > 0) process.stdout.write(`${first.output}\n`);
if (failures.length > 0) {
  const again = await runWith(failures.map(({ file }) => file));
  const files = failures.map(({ file }) => file).join(' ');
  process.stdout.write(`${again.failed > 0 ? `${again.output}\n` : ''}${secondTry} ${files}: ${failed} failed at first, ${again.failed} the second time\n`);
  passed += again.passed - failures.reduce((sum, one) => sum + one.passed, 0);
  failed = again.failed;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

function runWith(globs: readonly string[]): Promise<LevelResult> {
  const files = globs.flatMap((glob) => ['--files', glob]);
  return runLevel({ name: 'browser', words: ['node_modules/@web/test-runner/dist/bin.js', ...files] });
}
