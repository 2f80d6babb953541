import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import puppeteer, { type Browser } from 'puppeteer-core';

/** The engines whose browser can be started again on what it has left on the disk. WebKit's driver gives each session a profile that ends with it. */
export const enginesWithProfile = ['chromium', 'firefox'] as const;
export type EngineWithProfile = (typeof enginesWithProfile)[number];

/** A browser on a profile that stays, as on a device of one's own. */
export async function launchOnProfile({ engine, profile }: { engine: EngineWithProfile; profile: string }): Promise<Browser> {
  return puppeteer.launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath: await findBrowser(engine),
    userDataDir: profile,
    headless: true,
    args: engine === 'chromium' ? [...chromiumFlags] : [],
  });
}
