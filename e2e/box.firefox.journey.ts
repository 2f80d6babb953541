// The box in Firefox, by WebDriver BiDi.
import puppeteer from 'puppeteer-core';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { describeBoxJourney } from './describe-box-journey.ts';
import { PuppeteerBoxPage } from './drivers/puppeteer-box-page.ts';

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: await findBrowser('firefox'),
  headless: true,
  defaultViewport: { width: 1280, height: 800 },
  env: { ...process.env, TZ: 'Asia/Jakarta' },
});
await describeBoxJourney({ engine: 'Firefox', openPage: async () => new PuppeteerBoxPage(await browser.newPage()), close: () => browser.close() });
