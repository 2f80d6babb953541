import type { Browser } from 'puppeteer-core';
import { PuppeteerBoxPage } from '../drivers/puppeteer-box-page.ts';
import type { PlacedElement } from '../drivers/box-page.ts';
import type { HostVisitor } from './describe-hostile-hosts.ts';

/** In Chromium and Firefox. */
export async function openPuppeteerVisitor(browser: Browser, placed?: PlacedElement): Promise<HostVisitor> {
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
