import { chromium, type Browser, type BrowserContext, type CDPSession, type Frame, type Page } from 'playwright-core';
import { chromiumFlags } from '../../chromium-flags.ts';
import { findBrowser } from '../../find-browser.ts';
import type { Contestant } from './contestants.ts';
import { probe, type Probed } from './probe.ts';

/** A frame shares the process of its page, as on a phone with little memory: what slows the page slows the frame. */
const oneProcess = ['--disable-site-isolation-trials', '--disable-features=Translate,IsolateOrigins,site-per-process'];
/** Frames are drawn as soon as they are ready, so that a time to the next one is not rounded to the screen's beat. */
const noBeat = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export async function launchBenchBrowser({ hasBeat }: { hasBeat: boolean }): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, ...oneProcess, ...(hasBeat ? [] : noBeat)] });
}

export interface OpenPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
}

/** An empty page of a phone's size with the probe in it; its context has no cache and no storage yet. */
export async function openBenchPage(browser: Browser, { ready, readyInFrame = [] }: Contestant): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, locale: 'id-ID' });
  await context.addInitScript(probe, { ready, readyInFrame });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { context, page, session };
}

/** Slow 4G and a processor four times slower, as DESIGN measures. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 });
  await slowProcessor(session);
}

export async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** The document that holds the form, once the form is usable. */
export async function usableFrame(page: Page, { readyInFrame }: Contestant): Promise<Frame> {
  for (;;) {
    const frame = readyInFrame === undefined ? page.mainFrame() : page.frames()[1];
    if (frame !== undefined && (await frame.evaluate(() => 'benchProbe' in window))) {
      await frame.waitForFunction(() => window.benchProbe.usableAt > 0, undefined, { timeout: 60_000, polling: 50 });
      return frame;
    }
    await page.waitForTimeout(20);
  }
}

export function readProbe(frame: Frame): Promise<Probed> {
  return frame.evaluate(() => window.benchProbe);
}

export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** Until the main thread has done next to nothing for a second: photos are ready, what was lazy is loaded. */
export async function waitUntilQuiet({ page, session }: OpenPage): Promise<void> {
  let before = await metric(session, 'TaskDuration');
  for (let calm = 0; calm < 4;) {
    await page.waitForTimeout(250);
    const after = await metric(session, 'TaskDuration');
    calm = after - before < 0.05 ? calm + 1 : 0;
    before = after;
  }
}
