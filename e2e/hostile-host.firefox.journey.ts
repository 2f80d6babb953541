// EMB-1 and EMB-3 in Firefox: what a page that was broken into can learn of what is typed in the box, and do to it.
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import puppeteer from 'puppeteer-core';
import { describeHostileHost } from './hosts/describe-hostile-host.ts';
import { openPuppeteerVisitor } from './hosts/open-puppeteer-visitor.ts';

await describeHostileHost({
  engine: 'Firefox',
  open: async () => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: await findBrowser('firefox'), headless: true });
    const visitor = await openPuppeteerVisitor(browser);
    const [page] = (await browser.pages()).slice(-1);
    if (page === undefined) throw new Error('no page');
    const requests: string[] = [];
    // By the addresses: WebDriver BiDi gives no bodies, but what a page sends by itself goes through its own traps.
    page.on('request', (request) => request.frame() === page.mainFrame() && requests.push(request.url()));
    return { ...visitor, typeInPage: (text) => page.type('#own', text), requests: () => requests };
  },
});
