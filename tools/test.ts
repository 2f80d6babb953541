// npm test: the checks, the tests in browsers, the slow ones, and the journeys; a count per level, then `N passed, N failed`.
import { platform } from 'node:os';
import { checkLevels } from './check-levels.ts';
import { findBrowser } from './find-browser.ts';
import { describeLevel, runLevel, type Level, type LevelResult } from './run-level.ts';

const browserTests = 'tools/run-browser-tests.ts';
/** What a citizen's phone keeps and sends: the part that differs by engine. */
const keptAndSent = [browserTests, 'api-client/src/**/*.browser.test.ts'];
// Debian's WebKit is the only one that a test can drive: there is none for other systems.
const hasWebKit = platform() === 'linux';

const levels: Level[][] = [
  ...checkLevels,
  [{ name: 'browser', words: [browserTests] }],
  [{ name: 'browser, Firefox', words: keptAndSent, env: { ENGINE: 'firefox' } }],
  ...(hasWebKit ? [[{ name: 'browser, WebKit', words: keptAndSent, env: { ENGINE: 'webkit' } }]] : []),
  [{ name: 'slow', words: ['tools/run-tests.ts', 'slow'] }],
  [{ name: 'Chromium journey', words: ['tools/run-tests.ts', 'chromium-journey'] }],
  // Two engines beside each other: each mostly waits for its browser.
  [
    { name: 'Firefox journey', words: ['tools/run-tests.ts', 'firefox-journey'] },
    ...(hasWebKit ? [{ name: 'WebKit journey', words: ['tools/run-tests.ts', 'webkit-journey'] }] : []),
  ],
];
if (!hasWebKit) process.stdout.write('Left out: “browser, WebKit” and “WebKit journey”. There is no WebKit to drive on this system; they run on Linux.\n');

// Before anything else, so that a machine without a browser says so at once, in one sentence.
const browsers = await findBrowsers().catch((error: unknown) => {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
  process.exit(1);
});
Object.assign(process.env, browsers);

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

/** One after the other: installing from Debian allows no second one beside it. */
async function findBrowsers(): Promise<Record<string, string>> {
  const CHROMIUM_PATH = await findBrowser('chromium');
  const FIREFOX_PATH = await findBrowser('firefox');
  return { CHROMIUM_PATH, FIREFOX_PATH, ...(hasWebKit ? { WEBKIT_DRIVER_PATH: await findBrowser('webkit') } : {}) };
}
