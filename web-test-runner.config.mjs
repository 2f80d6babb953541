// Everything that has a DOM is tested here, in a real Chromium, from `src`; with ENGINE=firefox or ENGINE=webkit what a citizen's phone keeps and sends. Assertions: `import { expect } from 'chai'`.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumFlags } from './tools/chromium-flags.ts';
import { findBrowser } from './tools/find-browser.ts';
import { webKitLauncher } from './tools/webkit-launcher.ts';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

/** Fixtures are data: as text, nothing of the dev server gets injected into them. */
const fixturesAsText = {
  name: 'fixtures-as-text',
  async serve(context) {
    if (!context.path.includes('/fixtures/') || !context.path.endsWith('.html')) return undefined;
    return { body: await readFile(`${rootDir}${decodeURIComponent(context.path)}`, 'utf8'), type: 'text/plain; charset=utf-8' };
  },
};

/** What random tests are told: `SEED` to have a failure again, `DRF_RUNS` for more rounds than every change is held to. */
const runSettings = { seed: Number(process.env.SEED ?? 20_261_122), scale: Number(process.env.DRF_RUNS ?? 1) };
const settingsForTests = {
  name: 'run-settings',
  serve: ({ path }) => (path === '/run-settings.json' ? { body: JSON.stringify(runSettings), type: 'json' } : undefined),
};

/** What the runner's own `emulateMedia` leaves out: the colours that a reader forces on every page. */
const forcedColours = {
  name: 'forced-colours',
  async executeCommand({ command, payload, session }) {
    if (command !== 'force-colours') return undefined;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: payload.isForced ? 'active' : 'none' }] });
    await devtools.detach();
    return true;
  },
};

const engine = process.env.ENGINE ?? 'chromium';

async function launcherOf(name) {
  if (name === 'webkit') return webKitLauncher();
  if (name === 'firefox')
    return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: await findBrowser('firefox') }, concurrency: 1 });
  return chromeLauncher({
    launchOptions: { executablePath: await findBrowser('chromium'), args: [...chromiumFlags, ...fakeMicrophone] },
    // Two files run at once: with one storage for both, each would send what the other has queued.
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    concurrency: 2,
  });
}

/** A package may say that a browser gets nothing for a module of Node's; the resolver names that nothing, and the server has to have it. */
const nothingForBrowsers = {
  name: 'nothing-for-browsers',
  serve: (context) => (context.path.endsWith('/node-resolve:empty.js') ? { body: 'export default {};', type: 'js' } : undefined),
};

/** The library for PDFs reads HTML for pictures in SVG, by a CommonJS module that no browser takes as it is. We never give it any, and the build drops it. */
const noHtmlInPdfs = {
  name: 'no-html-in-pdfs',
  serve: ({ path }) => (path.includes('/node-html-better-parser/') ? { body: 'export const NodeType = {}, parse = undefined;', type: 'js' } : undefined),
};

/** As the last line what every level of `npm test` says: `N passed, N failed`. A file that could not be loaded is a failure. */
const countReporter = {
  stop({ sessions }) {
    const all = [...sessions];
    const results = all.flatMap((session) => (session.testResults ? testsOf(session.testResults) : []));
    const broken = all.filter((session) => session.passed === false && testsOf(session.testResults).every((test) => test.passed || test.skipped)).length;
    const failed = results.filter((test) => !test.passed && !test.skipped).length + broken;
    // For who runs these once more (`tools/run-browser-tests.ts`).
    const failures = all.filter((session) => !session.passed).map(describeFailure);
    // The runner's own lines are written late: ours must be the last.
    process.once('exit', () =>
      process.stdout.write(
        `${failures.join('')}random tests: SEED=${runSettings.seed} DRF_RUNS=${runSettings.scale}\n${results.filter((test) => test.passed && !test.skipped).length} passed, ${failed} failed\n`,
      ),
    );
  },
};

function describeFailure({ testFile, testResults }) {
  const passed = testsOf(testResults).filter((test) => test.passed && !test.skipped).length;
  return `failed in ${relative(rootDir, testFile)}, where ${passed} passed\n`;
}

function testsOf(suite) {
  return suite === undefined ? [] : [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/** A microphone that beeps, and nobody who has to allow it. */
const fakeMicrophone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

export default {
  rootDir,
  files: [engine === 'chromium' ? '{api-client,widget,extension}/src/**/*.browser.test.ts' : '{api-client,widget}/src/**/*.browser.test.ts'],
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  plugins: [
    nothingForBrowsers,
    noHtmlInPdfs,
    fixturesAsText,
    settingsForTests,
    forcedColours,
    esbuildPlugin({ ts: true, json: false, target: 'auto', tsconfig: `${rootDir}tsconfig.json` }),
  ],
  browsers: [await launcherOf(engine)],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
  // Lit says on every page that this is its development build: that is what is wanted here.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // A failed comparison of elements never ends: the runner reads all that hangs together with them.
  testsFinishTimeout: 180_000,
};
