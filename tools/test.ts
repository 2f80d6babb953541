// npm test: the checks, the tests in browsers, the slow ones, and both journeys; a count per level, then `N passed, N failed`.
import { checkLevels } from './check-levels.ts';
import { findBrowser } from './find-browser.ts';
import { describeLevel, runLevel, type Level, type LevelResult } from './run-level.ts';

const levels: Level[][] = [
  ...checkLevels,
  [{ name: 'browser', words: ['node_modules/@web/test-runner/dist/bin.js'] }],
  [{ name: 'slow', words: ['tools/run-tests.ts', 'slow'] }],
  [{ name: 'Chromium journey', words: ['tools/run-tests.ts', 'chromium-journey'] }],
  [{ name: 'Firefox journey', words: ['tools/run-tests.ts', 'firefox-journey'] }],
];

// Before anything else, so that a machine without a browser says so at once, in one sentence.
const browsers = await Promise.all([findBrowser('chromium'), findBrowser('firefox')]).catch((error: unknown) => {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
  process.exit(1);
});
[process.env['CHROMIUM_PATH'], process.env['FIREFOX_PATH']] = browsers;

const results: LevelResult[] = [];
for (const row of levels) {
  const finished = await Promise.all(row.map(runLevel));
  results.push(...finished);
  for (const result of finished) process.stdout.write(describeLevel(result));
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
