import type { Browser, BrowserContext } from 'puppeteer-core';
import { PuppeteerBoxPage } from '../drivers/puppeteer-box-page.ts';
import type { PlacedElement } from '../drivers/box-page.ts';
import type { HostBrowser, HostVisitor } from './describe-hostile-hosts.ts';

/** Of Chromium and Firefox. */
export function visitedBy(browser: Browser): HostBrowser {
  return {
    openVisitor: async () => {
      const device = await browser.createBrowserContext();
      return { ...(await openPuppeteerVisitor(device)), close: () => device.close() };
    },
    close: () => browser.close(),
  };
}

/** In a browser of its own, or on a device of its own within one. */
export async function openPuppeteerVisitor(browser: Browser | BrowserContext, placed?: PlacedElement): Promise<HostVisitor> {
  const page = await browser.newPage();
  const thrown: string[] = [];
  // In the box's own document as well, where the page's watch doesn't reach.
  page.on('pageerror', (error) => {
    // Firefox tells what a policy has blocked in the same way: that is what some are for.
    if (!/Content-Security-Policy:/.test(String(error))) thrown.push(String(error));
  });
  // Asked before a page is left that a failed test has written in.
  page.on('dialog', (dialog) => void dialog.accept());
  return {
    page: new PuppeteerBoxPage(page, placed),
    visit: async (address) => void (await page.goto(address)),
    thrown: () => thrown.splice(0),
    close: () => browser.close(),
  };
}
