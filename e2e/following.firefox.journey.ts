// What a citizen does after filing, in Firefox.
import puppeteer from 'puppeteer-core';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { describeFollowingJourney } from './describe-following-journey.ts';
import { following } from './drivers/box-page.ts';
import { PuppeteerBoxPage } from './drivers/puppeteer-box-page.ts';

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: await findBrowser('firefox'),
  headless: true,
  defaultViewport: { width: 1280, height: 800 },
  env: { ...process.env, TZ: 'Asia/Jakarta' },
});
await describeFollowingJourney({
  engine: 'Firefox',
  openPage: async () => new PuppeteerBoxPage(await browser.newPage(), following),
  close: () => browser.close(),
});
