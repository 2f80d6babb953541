import type { Page } from 'playwright-core';
import type { SignIn } from '../start-server.ts';
import { until } from '../until.ts';
import type { ChromiumExtension } from './chromium-extension.ts';

export interface FiledClip {
  readonly complaintNumber: string;
  readonly publicReply: string;
  readonly privateReply: string;
}

/** The extension, as a social-media admin uses it. */
export class Clipper {
  readonly #extension: ChromiumExtension;
  #panel: Page | null = null;

  constructor(extension: ChromiumExtension) {
    this.#extension = extension;
  }

  async pair(address: string, { email, password }: SignIn): Promise<void> {
    // The extension opens it by itself when it is installed; a second one would be turned into the first.
    const page = await until('the page for pairing', () => this.#extension.context.pages().find((open) => open.url().endsWith('/pairing/pairing.html')));
    await page.getByLabel('Alamat server').fill(address);
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Kata sandi').fill(password);
    await page.getByRole('button', { name: 'Sambungkan dan masuk' }).click();
    await page.getByRole('heading', { name: /^Tersambung ke / }).waitFor();
    await page.close();
  }

  /** A real click on the toolbar's button, with this page in front. */
  async clip(page: Page): Promise<void> {
    await this.#extension.clickToolbarButton(page);
  }

  /** The panel, in a tab of its own: a side panel is no page that a test can reach. */
  async panel(): Promise<Page> {
    this.#panel ??= await this.#extension.openPage('panel/panel.html');
    await this.#panel.bringToFront();
    return this.#panel;
  }

  async send(): Promise<FiledClip> {
    const panel = await this.panel();
    // Of what is known already it says that this will be another complaint.
    await panel.getByRole('button', { name: /^Kirim(?: sebagai aduan baru)?$/ }).click();
    await panel.getByRole('heading', { name: 'Aduan sudah diterima' }).waitFor();
    const reply = async (name: string): Promise<string> => (await panel.locator(`[data-reply="${name}"]`).textContent())?.trim() ?? '';
    const complaintNumber = (await panel.locator('aduan-clip-receipt .number').textContent())?.trim() ?? '';
    return { complaintNumber, publicReply: await reply('publicReply'), privateReply: await reply('privateReply') };
  }
}
