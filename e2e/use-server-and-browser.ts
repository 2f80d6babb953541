import { after, before } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { startServer, type RunningServer } from './start-server.ts';

interface Product {
  readonly server: () => RunningServer;
  readonly origin: () => string;
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** The product and a Chromium for the tests of one file, each on its own. */
export function useServerAndBrowser(): Product {
  let running: Awaited<ReturnType<typeof start>> | undefined;
  before(async () => {
    running = await start();
  });
  after(async () => {
    await running?.browser.close();
    await running?.server.stop();
  });
  const now = (): Awaited<ReturnType<typeof start>> => {
    if (running === undefined) throw new Error('The server runs from the first test on');
    return running;
  };
  return { server: () => now().server, origin: () => now().server.origin, newPage: (options) => now().browser.newPage(options) };
}

async function start() {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags] });
  return { server, browser };
}
