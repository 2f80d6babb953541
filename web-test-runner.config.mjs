// Everything that has a DOM is tested here, in a real Chromium, from `src`. Assertions: `import { expect } from 'chai'`.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumFlags } from './tools/chromium-flags.ts';
import { findBrowser } from './tools/find-browser.ts';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

/** Fixtures are data: as text, nothing of the dev server gets injected into them. */
const fixturesAsText = {
  name: 'fixtures-as-text',
  async serve(context) {
    if (!context.path.includes('/fixtures/') || !context.path.endsWith('.html')) return undefined;
    return { body: await readFile(`${rootDir}${decodeURIComponent(context.path)}`, 'utf8'), type: 'text/plain; charset=utf-8' };
  },
};

export default {
  rootDir,
  files: ['{api-client,widget,extension}/src/**/*.browser.test.ts'],
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  plugins: [fixturesAsText, esbuildPlugin({ ts: true, json: false, target: 'auto', tsconfig: `${rootDir}tsconfig.json` })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser('chromium'), args: chromiumFlags }, concurrency: 2 })],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
};
