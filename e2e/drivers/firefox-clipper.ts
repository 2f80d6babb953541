import type { Page } from 'puppeteer-core';
import type { SignIn } from '../start-server.ts';
import { until } from '../until.ts';
import type { FiledClip } from './clipper.ts';
import type { FirefoxExtension } from './firefox-extension.ts';

/** The extension in Firefox, as a social-media admin uses it. */
export class FirefoxClipper {
  readonly #firefox: FirefoxExtension;
  #panel: Page | null = null;

  constructor(firefox: FirefoxExtension) {
    this.#firefox = firefox;
  }

  async pair(address: string, { email, password }: SignIn): Promise<void> {
    const page = await this.#firefox.openPage('pairing/pairing.html');
    for (const [id, value] of Object.entries({ address, email, password })) await page.locator(`aduan-pairing >>> #${id}`).fill(value);
    await page.locator('aduan-pairing >>> button[type="submit"]').click();
    await page.waitForSelector('aduan-pairing >>> #paired', { timeout: 30_000 });
    await page.close();
  }

  /** Presses on what is meant, as a person does before the click on the toolbar. */
  async press(page: Page, target: string): Promise<void> {
    const element = await page.waitForSelector(target);
    await element?.scrollIntoView();
    await element?.click();
  }

  async draftText(): Promise<string> {
    const panel = await this.#openPanel();
    return until('the words of the draft', () =>
      panel.$eval('aduan-panel >>> aduan-clip-form >>> #text', (field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
    );
  }

  /** The open draft's screenshot: how tall it is, and how many of its points are red, as the tests paint what is nobody's clip. Null until it is drawn. */
  async screenshot(): Promise<{ readonly height: number; readonly neighbours: number } | null> {
    const panel = await this.#openPanel();
    return panel.$eval('aduan-panel >>> aduan-clip-form >>> figure.wide img', async (image) => {
      if (!(image instanceof HTMLImageElement)) return null;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      if (canvas === null) return null;
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, width, height);
      let neighbours = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] === 0xcc && data[at + 1] === 0 && data[at + 2] === 0) neighbours += 1;
      return { height, neighbours };
    });
  }

  async send(): Promise<FiledClip> {
    const panel = await this.#openPanel();
    await panel.locator('aduan-panel >>> aduan-clip-form >>> button[type="submit"]').click();
    const read = (selector: string): Promise<string> =>
      until(`${selector} of the receipt`, () => panel.$eval(`aduan-panel >>> aduan-clip-receipt >>> ${selector}`, (element) => element.textContent.trim()));
    const complaintNumber = await read('.number');
    const filed = { complaintNumber, publicReply: await read('[data-reply="publicReply"]'), privateReply: await read('[data-reply="privateReply"]') };
    await panel.locator('aduan-panel >>> [data-action="back"]').click();
    return filed;
  }

  async #openPanel(): Promise<Page> {
    this.#panel ??= await this.#firefox.openPage('panel/panel.html');
    await this.#panel.bringToFront();
    return this.#panel;
  }
}
