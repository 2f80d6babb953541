import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { clickButton, firefoxWindow, openTab, pinButton } from './firefox-chrome-scope.ts';

export interface LaunchFirefoxOptions {
  /** `extension/dist/e2e-firefox`: the real one but for permissions that a test can't click on. */
  readonly extensionDir: string;
  /** `findBrowser('firefox')`. */
  readonly executablePath: string;
}

/** What the network is taken to answer; null lets the request through. */
export type AnswerRequest = (request: HTTPRequest) => { readonly status?: number; readonly contentType: string; readonly body: string | Uint8Array } | null;

export interface FirefoxExtension {
  readonly browser: Browser;
  /** `moz-extension://<id of this profile>`. */
  readonly origin: string;
  /** A page at its real address, answered by the test and not by the network. */
  openAt(url: string, answer: AnswerRequest): Promise<Page>;
  /** Clicks the extension's button in the toolbar, as a person does, with this page's tab in front; settles when the clip is complete or refused. */
  clickToolbarButton(page: Page): Promise<void>;
  /** A page of the extension in a tab of its own: `panel/panel.html`, `pairing/pairing.html`, `desk/desk.html`. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a real Firefox and installs the extension for this run. */
export async function launchFirefoxWithExtension({ extensionDir, executablePath }: LaunchFirefoxOptions): Promise<FirefoxExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 800 },
    env: { ...process.env, TZ: 'Asia/Jakarta' },
  });
  const id = await browser.installExtension(extensionDir);
  const inWindow = await firefoxWindow(browser);
  const origin = `moz-extension://${await inWindow(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`)}`;
  const widgetId = `${id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await inWindow(pinButton(widgetId));

  const openPage = async (path: string): Promise<Page> => {
    const url = `${origin}/${path}`;
    const before = new Set(await browser.pages());
    await inWindow(openTab(url));
    // Puppeteer believes that such a page is still about:blank, so the page itself is asked.
    return until(`${path} opens`, async () => {
      for (const page of await browser.pages())
        if (!before.has(page) && (await page.evaluate(() => (document.readyState === 'complete' ? location.href : ''))) === url) return page;
      return null;
    });
  };
  // Stays open behind the others: what the extension keeps can be read from its own pages alone.
  const insider = await openPage('pairing/pairing.html');

  return {
    browser,
    origin,
    openPage,
    async openAt(url, answer) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const given = answer(request);
        void (given === null ? request.continue() : request.respond({ status: given.status ?? 200, contentType: given.contentType, body: given.body }));
      });
      await page.goto(url);
      return page;
    },
    async clickToolbarButton(page) {
      await page.bringToFront();
      const before = await clipOutcomeAt(insider);
      await inWindow(clickButton(widgetId));
      await until('the click on the toolbar button comes to a draft or a reason', async () => ![null, before].includes(await clipOutcomeAt(insider)));
    },
    close: () => browser.close(),
  };
}

/** When the last click came to its end, by the extension's own word; null before the first. */
function clipOutcomeAt(insider: Page): Promise<string | null> {
  return insider.evaluate(async () => {
    // The extension page's own global, which this file's types don't know.
    const { browser } = globalThis as unknown as {
      browser: { storage: { session: { get(key: string): Promise<Record<string, { kind: string; at: string } | undefined>> } } };
    };
    const progress = (await browser.storage.session.get('clipProgress'))['clipProgress'];
    return progress?.kind === 'complete' || progress?.kind === 'none' ? progress.at : null;
  });
}
