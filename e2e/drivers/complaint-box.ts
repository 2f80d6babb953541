import type { Frame, Page } from 'playwright-core';
import { until } from '../until.ts';
import type { PictureFile } from './picture-file.ts';

export interface Complaint {
  readonly text: string;
  readonly name: string;
  readonly photos: readonly PictureFile[];
}

/** The box on an agency's page, as a citizen uses it, by what can be read on it. */
export class ComplaintBox {
  readonly frame: Frame;

  private constructor(frame: Frame) {
    this.frame = frame;
  }

  /** The frame that the shell has mounted in this page. */
  static async in(page: Page): Promise<ComplaintBox> {
    const frame = await until('the frame of the box', () => page.frames().find((candidate) => new URL(candidate.url()).pathname === '/bingkai'));
    // Chromium draws nothing in a frame of another origin that lies outside the window, and what isn't drawn can't be clicked.
    await (await frame.frameElement()).evaluate((element) => element instanceof Element && element.scrollIntoView({ block: 'start' }));
    // There with an empty form, a kept draft, the receipt of the last complaint; not while one waits.
    await frame.getByRole('button', { name: 'Sudah punya kode? Lihat aduan Anda' }).waitFor();
    return new ComplaintBox(frame);
  }

  /** Where it stands in the page itself. */
  static async inline(page: Page): Promise<ComplaintBox> {
    await page.getByRole('button', { name: 'Sudah punya kode? Lihat aduan Anda' }).waitFor();
    return new ComplaintBox(page.mainFrame());
  }

  async write({ text, name, photos }: Complaint): Promise<void> {
    const { frame } = this;
    await frame.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' }).fill(text);
    if (photos.length > 0) {
      await this.open('Foto');
      await frame.getByLabel('Pilih foto').setInputFiles([...photos]);
      await frame.getByRole('img', { name: `Foto ${photos.length}` }).waitFor();
    }
    await this.open('Nama');
    await frame.getByLabel('Nama lengkap').fill(name);
    await frame.getByText(/Tersimpan di (HP|perangkat) ini/).waitFor();
  }

  /** What this line of the form asks, if it isn't open already. */
  async open(title: string): Promise<void> {
    const line = this.frame.locator('details', { has: this.frame.getByRole('heading', { name: title, exact: true }) });
    if ((await line.getAttribute('open')) === null) await line.locator('summary').click();
  }

  /** Presses send and gives the code that the citizen keeps. */
  async send(): Promise<{ code: string; complaintNumber: string }> {
    const { frame } = this;
    await frame.getByRole('button', { name: 'Kirim aduan' }).click();
    await frame.getByRole('heading', { name: 'Aduan Anda sudah kami terima' }).waitFor();
    const code = (await frame.locator('output.code').textContent())?.trim() ?? '';
    const receipt = (await frame.locator('section.receipt').textContent()) ?? '';
    return { code, complaintNumber: /\d{4}-[0-9A-Z]{6}/.exec(receipt)?.[0] ?? '' };
  }

  async openTracking(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Sudah punya kode? Lihat aduan Anda' }).click();
    await this.frame.getByRole('heading', { name: 'Lihat aduan Anda' }).waitFor();
  }

  async enterCode(code: string): Promise<void> {
    await this.frame.getByLabel('Kode lacak').fill(code);
    await this.frame.getByRole('button', { name: 'Lihat aduan', exact: true }).click();
  }

  async answer(text: string): Promise<void> {
    await this.frame.getByLabel('Tulis balasan Anda').fill(text);
    await this.frame.getByRole('button', { name: 'Kirim balasan' }).click();
    await this.frame.getByText('Balasan Anda sudah terkirim.').waitFor();
  }

  /** How many pictures of this name are really drawn, not merely announced. */
  async drawnPictures(name: RegExp): Promise<number> {
    return this.frame.getByRole('img', { name }).evaluateAll(
      (all) =>
        all.filter((picture) => {
          if (!(picture instanceof HTMLCanvasElement)) return false;
          const middle = picture.getContext('2d')?.getImageData(Math.floor(picture.width / 2), Math.floor(picture.height / 2), 1, 1);
          return (middle?.data[3] ?? 0) > 0;
        }).length,
    );
  }
}
