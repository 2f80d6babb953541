import type { Locator, Page } from 'playwright-core';
import type { SignIn } from '../start-server.ts';
import type { PictureFile } from './picture-file.ts';

/** The desk at `/meja`, as an operator uses it. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async signIn(address: string, { email, password }: SignIn): Promise<void> {
    await this.page.goto(address);
    await this.page.getByLabel('Email').fill(email);
    await this.page.getByLabel('Kata sandi', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Masuk' }).click();
    await this.page.getByRole('heading', { name: 'Antrean' }).waitFor();
  }

  cases(): Locator {
    return this.page.locator('desk-queue ol.cases > li');
  }

  async open(words: string): Promise<void> {
    await this.cases().filter({ hasText: words }).getByRole('link').click();
    await this.page.locator('desk-case article').waitFor();
  }

  async verify(): Promise<void> {
    await this.act('Verifikasi');
    const form = this.page.locator('desk-verify-form');
    await form.getByRole('button', { name: 'Verifikasi' }).click();
    await this.page.getByText('Sudah diverifikasi.').waitFor();
  }

  async forwardTo(unit: string, note: string): Promise<void> {
    await this.act('Teruskan');
    const form = this.page.locator('desk-forward-form');
    await form.getByLabel('Penanggung jawab').selectOption(unit);
    await form.getByLabel('Pesan untuk unit (boleh kosong)').fill(note);
    await form.getByRole('button', { name: 'Teruskan' }).click();
    await this.page.getByText('Sudah diteruskan ke').waitFor();
  }

  async reply(text: string): Promise<void> {
    await this.act('Balas');
    const form = this.page.locator('desk-reply-form');
    await form.getByLabel('Balasan Anda').fill(text);
    await form.getByRole('button', { name: 'Kirim balasan' }).click();
    await this.page.getByText('Balasan sudah terkirim.').waitFor();
  }

  async note(text: string): Promise<void> {
    await this.act('Catatan internal');
    const form = this.page.locator('desk-note-form');
    await form.getByLabel('Catatan', { exact: true }).fill(text);
    await form.getByRole('button', { name: 'Simpan catatan' }).click();
    await this.page.getByText('Catatan tersimpan.').waitFor();
  }

  async resolve({ text, before, after }: { text: string; before: PictureFile; after: PictureFile }): Promise<void> {
    await this.act('Selesaikan');
    const form = this.page.locator('desk-resolve-form');
    for (const [id, picture] of [
      ['before', before],
      ['after', after],
    ] as const) {
      const files = form.locator(`desk-files#${id}`);
      await files.getByLabel('Pilih foto').setInputFiles([picture]);
      await files.getByText('Terunggah').waitFor();
    }
    await form.getByLabel('Hasil pekerjaan').fill(text);
    await form.getByRole('button', { name: 'Selesaikan perkara' }).click();
    await this.page.getByText('Perkara selesai.').waitFor();
  }

  /** A move that asks for few words, or for a choice; gives its form, still to be sent. */
  async move(name: string, { words, choice }: { words?: string; choice?: string } = {}): Promise<Locator> {
    const actions = this.page.getByRole('navigation', { name: 'Tindakan', exact: true });
    if (!(await actions.getByRole('button', { name, exact: true }).isVisible())) await actions.getByText('Tindakan lain').click();
    await actions.getByRole('button', { name, exact: true }).click();
    const form = this.page.locator('desk-move-form');
    await form.locator('form').waitFor();
    if (choice !== undefined) await form.locator('select').selectOption(choice);
    if (words !== undefined) await form.locator('textarea').fill(words);
    return form;
  }

  /** Sends a form and waits until the desk says that it is done. */
  async send(form: Locator): Promise<void> {
    await form.locator('button[type=submit]').click();
    await this.page.locator('desk-case .done').waitFor();
  }

  async act(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Tindakan' }).getByRole('button', { name, exact: true }).click();
  }
}
