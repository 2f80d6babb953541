import { until } from '../until.ts';
import type { BoxPage } from './box-page.ts';

/** The box as a citizen uses it, in any browser that can drive a `BoxPage`. */
export class ForeignBox {
  readonly page: BoxPage;

  constructor(page: BoxPage) {
    this.page = page;
  }

  /** Types into the field, which may have something already. */
  async write(text: string): Promise<void> {
    const before = await this.text();
    // A page that is still loading may not have the keyboard yet: where keys went astray, all is typed again.
    for (let tries = 0; tries < 5 && !(await this.text()).endsWith(text); tries += 1) {
      if (tries > 0) await this.page.ask(`root.querySelector('#text').value = ${JSON.stringify(before)}; return true`);
      await this.page.type(`root.querySelector('#text')`, text);
    }
    await until('what was typed', async () => {
      const found = await this.text();
      if (!found.endsWith(text)) throw new Error(`the field holds “${found}”, and the form says: ${await this.words()}`);
      return true;
    });
    await until('the rest of the form', () => this.page.ask<boolean>(`return root.querySelector('input[name="photos"]') !== null`));
    await this.page.ask(untilDrawn);
  }

  async writeName(name: string): Promise<void> {
    await this.#openName();
    await this.page.type(`root.querySelector('#name')`, name);
  }

  /** What the line holds comes once it is opened. */
  #openName(): Promise<void> {
    return this.open(`[...root.querySelectorAll('summary')].find((line) => line.querySelector('h3')?.textContent.trim() === 'Nama')`);
  }

  async choosePhotos(paths: readonly string[]): Promise<void> {
    await this.open(`root.querySelector('input[name="photos"]')`);
    await this.page.choose(`root.querySelector('input[name="photos"]')`, paths);
  }

  async chooseIdentity(identity: 'named' | 'withheld' | 'none'): Promise<void> {
    const choice = `root.querySelector('input[name="identity"][value="${identity}"]')`;
    await this.#openName();
    await until('the choice of a name', () => this.page.ask<boolean>(`return ${choice} !== null`));
    await this.page.press(choice);
  }

  /** The line of the form that this lies in, if it isn't open already. */
  open(element: string): Promise<void> {
    return this.#openLine(`${element}?.closest('details')`);
  }

  /** The line of what belongs to the draft; what it holds is fetched then. */
  openDraftLine(): Promise<void> {
    return this.#openLine(`root.querySelector('details.drafting')`);
  }

  async #openLine(line: string): Promise<void> {
    await until('the line', () => this.page.ask<boolean>(`return ${line} != null`));
    if (!(await this.page.ask<boolean>(`return ${line}.open`))) await this.page.press(`${line}.querySelector('summary')`);
  }

  /** Until the box says that the device has all of it, this many photos among it. */
  async untilSaved(photos: number): Promise<void> {
    await until(
      `${photos} photos, and all saved`,
      async () => (await this.drawnPhotos()) === photos && /Tersimpan di (HP|perangkat) ini/.test(await this.words()),
      60_000,
    );
  }

  text(): Promise<string> {
    return this.page.ask<string>(`return root.querySelector('#text')?.value ?? ''`);
  }

  words(): Promise<string> {
    return this.page.ask<string>(`return root.querySelector('form')?.innerText ?? ''`);
  }

  /** How many photos of the draft are really drawn, not merely announced. */
  drawnPhotos(): Promise<number> {
    return this.page.ask<number>(`return [...root.querySelectorAll('canvas[data-file]')].filter((canvas) =>
      canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[3] > 0).length`);
  }

  /** Presses send, and again where the box says that it waits; gives what the receipt says. */
  async send(): Promise<{ code: string; complaintNumber: string }> {
    await this.pressButton('Kirim aduan');
    // Over a terrible network a request may take all of its time, more than once.
    const deadline = performance.now() + 240_000;
    for (let words = ''; !words.includes('Aduan Anda sudah kami terima'); words = await this.words()) {
      if (performance.now() > deadline) throw new Error(`no receipt, but: ${words}`);
      // It may go out by itself between two looks.
      if (words.includes('Kirim sekarang'))
        await this.page.ask(`[...root.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Kirim sekarang')?.click(); return true`);
    }
    const code = await this.page.ask<string>(`return root.querySelector('output.code').textContent.trim()`);
    return { code, complaintNumber: /\d{4}-[0-9A-Z]{6}/.exec(await this.words())?.[0] ?? '' };
  }

  /** As somebody who comes back: another look at the page, and the code from the paper. */
  async follow(code: string): Promise<string> {
    // Right after a reload the form is drawn anew, and a key that falls in between goes nowhere: then the button is pressed again.
    const isAsked = (): Promise<boolean> => this.page.ask<boolean>(`return root.querySelector('#track-code') !== null`);
    do await this.pressButton('Sudah punya kode? Lihat aduan Anda');
    while (!(await until('the field for the code', isAsked, 3_000).catch(() => false)));
    await this.page.type(`root.querySelector('#track-code')`, code);
    await this.pressButton('Lihat aduan');
    await until('the complaint behind the code', () => this.page.ask<boolean>(`return root.querySelector('section.case') !== null`));
    return this.words();
  }

  /** Blobs and files among what is kept of the drafts. By the name of the database: in a frame, WebKit lists none. */
  blobsInDatabase(): Promise<string[]> {
    return this.page.ask<string[]>(readBlobs);
  }

  pressButton(name: string): Promise<void> {
    return this.page.press(`[...root.querySelectorAll('button')].find((button) => button.textContent.trim() === ${JSON.stringify(name)})`);
  }
}

/** What a key changes beside the text is drawn when the page is at rest: before that the form may still say “Tersimpan” of what was written earlier. */
const untilDrawn = `return new Promise((drawn) => {
  if ('requestIdleCallback' in window) requestIdleCallback(() => drawn(true), { timeout: 1_000 });
  else setTimeout(() => drawn(true), 200);
})`;

const readBlobs = `
  const settled = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const found = [];
  const look = (value) => {
    if (value instanceof Blob) found.push(value.constructor.name);
    else if (value !== null && typeof value === 'object' && !(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value)) Object.values(value).forEach(look);
  };
  let records = 0;
  const db = await settled(indexedDB.open('kotak-aduan'));
  for (const store of db.objectStoreNames)
    for (const value of await settled(db.transaction(store).objectStore(store).getAll())) { records += 1; look(value); }
  db.close();
  return records === 0 ? ['nothing at all'] : found;`;
