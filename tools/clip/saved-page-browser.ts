import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, CDPSession } from 'playwright-core';
import { chromiumFlags } from '../chromium-flags.ts';
import { findBrowser } from '../find-browser.ts';
import { bundleReader } from './bundle-reader.ts';

export type SavedPage = { html: string; url: string };
export type OpenedPage = {
  /** Evaluates an expression beside the reader, in a world of its own as a content script has one; the value must be JSON. */
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
};
export type SavedPageBrowser = { open: (page: SavedPage) => Promise<OpenedPage>; close: () => Promise<void> };

/** Chromium that shows saved pages under their real addresses: no network, none of the page's scripts, our reader beside them. */
export const startSavedPageBrowser = async (): Promise<SavedPageBrowser> => {
  const [reader, browser] = await Promise.all([bundleReader(), launch()]);
  return {
    open: (page) => open({ browser, reader, page }),
    close: () => browser.close(),
  };
};

const launch = async (): Promise<Browser> => chromium.launch({ executablePath: await findBrowser('chromium'), args: chromiumFlags });

const open = async ({ browser, reader, page: { html, url } }: { browser: Browser; reader: string; page: SavedPage }): Promise<OpenedPage> => {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });
  await serveOnly({ context, html });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 9_000 });
  const session = await context.newCDPSession(page);
  const contextId = await createWorld(session);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true, awaitPromise: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${reader};void (globalThis.kotakAduanReader = kotakAduanReader)`);
  return { evaluate, close: () => context.close() };
};

/** The saved page for the first document, an empty answer for whatever else it wants to go to, nothing for the rest. */
const serveOnly = async ({ context, html }: { context: BrowserContext; html: string }): Promise<void> => {
  let isServed = false;
  await context.route('**/*', async (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame().parentFrame() === null;
    if (!isPage) return route.abort();
    if (isServed) return route.fulfill({ status: 204 });
    isServed = true;
    return route.fulfill({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" }, body: html });
  });
};

const createWorld = async (session: CDPSession): Promise<number> => {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'kotak-aduan' });
  return executionContextId;
};
