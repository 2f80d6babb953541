import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium, type BrowserContext } from 'playwright-core';

export interface Phone extends BrowserContext {
  /** Its profile on the disk. */
  readonly folder: string;
  /** The browser ends, its folder stays to be looked at until `close`. */
  closeBrowser(): Promise<void>;
}

/** A citizen's own phone: not a private window, which would refuse to keep a draft in a frame. Its folder goes when it is closed. */
export async function startPhone(...flags: string[]): Promise<Phone> {
  const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-phone-'));
  const phone = await chromium.launchPersistentContext(folder, {
    executablePath: await findBrowser('chromium'),
    args: [...chromiumFlags, '--headless=new', ...flags],
    viewport: { width: 412, height: 915 },
    hasTouch: true,
    isMobile: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
  const close = phone.close.bind(phone);
  return Object.assign(phone, {
    folder,
    closeBrowser: close,
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  });
}
