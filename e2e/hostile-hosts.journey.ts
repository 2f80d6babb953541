// EMB-6: the box on the worst pages, in Chromium.
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import puppeteer from 'puppeteer-core';
import { describeHostileHosts, insecureHost } from './hosts/describe-hostile-hosts.ts';
import { visitedBy } from './hosts/open-puppeteer-visitor.ts';

await describeHostileHosts({
  engine: 'Chromium',
  startBrowser: async () =>
    visitedBy(
      await puppeteer.launch({
        executablePath: await findBrowser('chromium'),
        headless: true,
        args: [...chromiumFlags, `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`],
        env: { ...process.env, TZ: 'Asia/Jakarta' },
      }),
    ),
});
