// EMB-6: following a code and the list of official accounts on the worst pages, in Firefox.
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import puppeteer from 'puppeteer-core';
import { describeHostileFollowing, veryWorst } from './hosts/describe-hostile-following.ts';
import { openPuppeteerVisitor } from './hosts/open-puppeteer-visitor.ts';

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: await findBrowser('firefox'),
  headless: true,
  env: { ...process.env, TZ: 'Asia/Jakarta' },
});
await describeHostileFollowing({
  engine: 'Firefox',
  howMany: veryWorst,
  open: (placed) => openPuppeteerVisitor(browser, placed),
  close: () => browser.close(),
});
