// EMB-6: the box on the worst pages, in Firefox.
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import puppeteer from 'puppeteer-core';
import { describeHostileHosts, insecureHost } from './hosts/describe-hostile-hosts.ts';
import { visitedBy } from './hosts/open-puppeteer-visitor.ts';

await describeHostileHosts({
  engine: 'Firefox',
  startBrowser: async () =>
    visitedBy(
      await puppeteer.launch({
        browser: 'firefox',
        executablePath: await findBrowser('firefox'),
        headless: true,
        extraPrefsFirefox: { 'network.dns.localDomains': insecureHost },
        env: { ...process.env, TZ: 'Asia/Jakarta' },
      }),
    ),
});
