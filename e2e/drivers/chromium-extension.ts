import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { until } from '../until.ts';

export interface LaunchOptions {
  /** Of a built extension: `extension/dist/e2e` is the real one but for permissions that a test can't click on. */
  readonly extensionDir: string;
  /** `findBrowser('chromium')`. */
  readonly executablePath: string;
  readonly flags?: readonly string[];
  /** Kept where it is given, so that a second launch sees the first one's drafts; else a new one that is removed. */
  readonly profileDir?: string;
  readonly colorScheme?: 'light' | 'dark';
}

export interface ChromiumExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Clicks the extension's button in the toolbar, as a person does, with this page's tab in front; settles when the clip is complete or refused. */
  clickToolbarButton(page: Page): Promise<void>;
  /** The press alone: whoever plays with time does the waiting. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Stops the background as the browser does, in the middle of whatever it is at. */
  stopWorker(): Promise<void>;
  /** A page of the extension in a tab of its own: `panel/panel.html`, `pairing/pairing.html`, `desk/desk.html`. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a real Chromium with the unpacked extension. Pages "at their real addresses" are the caller's: `context.route('https://www.instagram.com/**', …)`. */
export async function launchChromiumWithExtension(options: LaunchOptions): Promise<ChromiumExtension> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'kotak-aduan-chromium-')));
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: options.executablePath,
    headless: true,
    // The window's own size, which the side panel narrows as it does for a person; a made-up one shows in no screenshot of the tab.
    viewport: null,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Playwright's own default switches every extension off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--window-size=1280,900',
      `--disable-extensions-except=${options.extensionDir}`,
      `--load-extension=${options.extensionDir}`,
      '--enable-unsafe-extension-debugging',
      ...(options.flags ?? ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).hostname;
  const browser = context.browser();
  if (browser === null) throw new Error('A persistent context has no browser: playwright-core changed.');
  const session = await browser.newBrowserCDPSession();

  return {
    context,
    extensionId,
    async clickToolbarButton(page) {
      await page.bringToFront();
      const before = await clipOutcomeAt(context);
      await triggerAction(session, extensionId, await tabTargetId(session, page));
      // A person would still look at the page; a test that went to another tab now would be in the screenshot's way.
      await until('the click on the toolbar button comes to a draft or a reason', async () => ![null, before].includes(await clipOutcomeAt(context)));
    },
    async pressToolbarButton(page) {
      await page.bringToFront();
      await triggerAction(session, extensionId, await tabTargetId(session, page));
    },
    async stopWorker() {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      for (const { url, targetId } of targetInfos) if (url.includes(extensionId)) await session.send('Target.closeTarget', { targetId });
    },
    async openPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async close() {
      await context.close();
      if (options.profileDir === undefined) await rm(profileDir, { recursive: true, force: true });
    },
  };
}

/** The id that the manifest's key fixes. */
export async function readExtensionId(extensionDir: string): Promise<string> {
  // A parse boundary: our own file.
  return (JSON.parse(await readFile(join(extensionDir, '../../extension-id.json'), 'utf8')) as { chrome: string }).chrome;
}

/** When the last click came to its end, by the background's own word; null before the first. */
async function clipOutcomeAt(context: BrowserContext): Promise<string | null> {
  const worker = context.serviceWorkers().at(-1);
  if (worker === undefined) return null;
  const progress = await worker.evaluate(async () => {
    // The worker's own global, which this file's types don't know.
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<Record<string, { kind: string; at: string }>> } } };
    };
    return (await chrome.storage.session.get('clipProgress'))['clipProgress'] ?? null;
  });
  return progress?.kind === 'complete' || progress?.kind === 'none' ? progress.at : null;
}

async function tabTargetId(session: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return tab.targetId;
}

/** `Extensions.triggerAction` runs the action as a click on the button does, with `activeTab` and all; playwright-core's types don't know it yet. */
async function triggerAction(session: CDPSession, id: string, targetId: string): Promise<void> {
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId });
}
