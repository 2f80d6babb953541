import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Level } from './run-level.ts';
import { rootDir } from './root-dir.ts';

/** A promise and how often its test, which every change passes once, is passed in a night, each time with another seed. */
export interface NightlyRow extends Level {
  readonly passes: number;
}

const underNode = (...files: string[]): string[] => ['tools/run-tests.ts', ...files];
const inBrowser = (files: readonly string[]): string[] => ['node_modules/@web/test-runner/dist/bin.js', ...files.flatMap((file) => ['--files', file])];

/**
 * Everything that is tested by chance. A test does no more in one pass than at any change, so that a seed that fails in the night is at
 * once a case that every change can be held to. What a promise needs in all (100 kills, 1,000 complaints) is passes times that.
 */
export async function nightlyRows(): Promise<NightlyRow[]> {
  const drafts = await randomBrowserTests();
  const faults = 'e2e/faults';
  return [
    { name: 'DRF-1, 100 kills of the browser', passes: 10, words: underNode(`${faults}/typing-survives-a-kill.slow.test.ts`) },
    { name: 'DRF-4, 50 pages that die while a file is chosen', passes: 10, words: underNode(`${faults}/page-dies.slow.test.ts`) },
    { name: 'DRF-9, nothing to read on the device', passes: 1, words: underNode(`${faults}/nothing-to-read.slow.test.ts`) },
    { name: 'OUT-1, 1,000 complaints over a terrible network', passes: 10, words: underNode(`${faults}/once-over-a-terrible-network.slow.test.ts`) },
    { name: 'OUT-1, 100 complaints from a browser', passes: 10, words: underNode(`${faults}/once-from-a-browser.slow.test.ts`) },
    { name: 'OUT-4, 5,000 phones after an outage', passes: 5, words: underNode('api-client/src/outbox/error-classes.test.ts') },
    { name: 'OUT-5, uploads cut at 100 places', passes: 5, words: underNode(`${faults}/uploads-go-on.slow.test.ts`) },
    { name: 'EMB-6, strict and old pages, Firefox', passes: 1, words: underNode('e2e/host-policies.slow.test.ts'), env: { ENGINE: 'firefox' } },
    { name: 'EMB-6, strict and old pages, WebKit', passes: 1, words: underNode('e2e/host-policies.slow.test.ts'), env: { ENGINE: 'webkit' } },
    { name: 'EMB-6, following on the worst pages, Firefox', passes: 1, words: underNode('e2e/hostile-following.firefox.journey.ts'), env: { HOSTS: 'all' } },
    { name: 'EMB-6, following on the worst pages, WebKit', passes: 1, words: underNode('e2e/hostile-following.webkit.journey.ts'), env: { HOSTS: 'all' } },
    { name: 'EXT-1, the extension’s background stopped during 100 clips', passes: 10, words: underNode(`${faults}/worker-dies.slow.test.ts`) },
    { name: 'SRV-1, 100 kills of the server', passes: 10, words: underNode('server/src/start-server.slow.test.ts') },
    { name: 'TRK-3, 2,000 answers of each kind take as long', passes: 10, words: underNode('server/src/routes/code-timing.slow.test.ts') },
    { name: 'drafts at random, Chromium', passes: 5, words: inBrowser(drafts) },
    { name: 'drafts at random, Firefox', passes: 1, words: inBrowser(drafts), env: { ENGINE: 'firefox' } },
    { name: 'drafts at random, WebKit', passes: 1, words: inBrowser(drafts), env: { ENGINE: 'webkit' } },
    { name: 'the lean schemas beside zod', passes: 3, words: underNode('api-client/src/lean-schemas/same-as-zod.test.ts') },
  ];
}

/** The tests of the box that ask for a seed. */
async function randomBrowserTests(): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob('{api-client,widget}/src/**/*.browser.test.ts', { cwd: rootDir })) {
    if ((await readFile(join(rootDir, path), 'utf8')).includes('runSettings()')) found.push(path);
  }
  return found.toSorted();
}
