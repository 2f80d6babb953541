// DRF-1 and DRF-4: the page dies otherwise than by a kill, also while the list of files is open; text, earlier photos and the step are back.
// DRF-3: what a photo was when it was picked is what is filed, whatever becomes of the file afterwards.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { ForeignBox } from '../drivers/foreign-box.ts';
import { PuppeteerBoxPage } from '../drivers/puppeteer-box-page.ts';
import { makePhoto } from '../make-photo.ts';
import { startServer } from '../start-server.ts';
import { until } from '../until.ts';
import { seededRandom } from './seeded-random.ts';

const runs = Number(process.env['DRF_RUNS'] ?? 1);
const choosers = Math.ceil(5 * runs);
const picks = 20;
const seed = Number(process.env['SEED'] ?? 20_261_122);
const random = seededRandom(seed);

const server = await startServer();
const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-mati-'));
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  userDataDir: join(folder, 'profile'),
  headless: true,
  args: [...chromiumFlags],
});
after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function frameSession(): Promise<CDPSession> {
  const target = await browser.waitForTarget((one) => one.url().includes('/bingkai'));
  return target.createCDPSession();
}

/** How a page can end. */
const deaths = {
  reload: async (page: Page): Promise<void> => void (await page.reload()),
  'tab close': (page: Page): Promise<void> => page.close(),
  'renderer crash': async (): Promise<void> => {
    // The frame's own renderer: the page around it, of another site, has another.
    const session = await frameSession();
    const died = new Promise((resolve) => session.once('Inspector.targetCrashed', resolve));
    // Never answered: what should answer is gone.
    session.send('Page.crash').catch(() => undefined);
    await died;
  },
};

test(`a reload, a closed tab and a crashed page leave what was written a second before (seed ${seed})`, { timeout: 300_000 }, async () => {
  let expected = '';
  for (const [death, die] of Object.entries(deaths)) {
    const { page, box } = await openBox();
    await until('what is kept', async () => (await box.text()) === expected);
    const words = `${death}: ${Math.floor(random() * 1e9)} karung sampah di depan pasar. `;
    await box.write(words);
    expected += words;
    await box.untilSaved(0);
    await die(page);
    if (!page.isClosed()) await page.close();
    const again = await openBox();
    await again.box.untilSaved(0);
    assert.equal(await again.box.text(), expected, `after a ${death}`);
    await again.page.close();
  }
});

test(`text and earlier photos are back each of ${choosers} times that the page dies with the list of files open`, { timeout: 60_000 * choosers }, async () => {
  let expected = '';
  let photos = 0;
  for (let round = 0; round < choosers; round += 1) {
    const { page, box } = await openBox();
    if (round === 0) expected = await until('what the test before has left', async () => (await box.text()) || null);
    else await until('what is kept', async () => (await box.text()) === expected);
    const words = `Putaran ${round}. `;
    await box.write(words);
    expected += words;
    if (round === 0) await box.writeName('Bu Sri');
    // Ten fit into a complaint.
    if (photos < 9) {
      photos += 1;
      await box.choosePhotos([await photoFile(round)]);
    }
    await box.untilSaved(photos);
    const session = await frameSession();
    await session.send('Page.enable');
    await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
    const opened = new Promise((resolve) => session.once('Page.fileChooserOpened', resolve));
    await box.open(`root.querySelector('input[name="photos"]')`);
    await box.page.press(`root.querySelector('input[name="photos"]')`);
    await opened;
    // What each line says that stands in it, once the photo is prepared and the text was looked through for whom it goes to.
    const settled = [`Foto ${photos} berkas terlampir`, 'Ditujukan ke Dinas Lingkungan Hidup (disarankan)', 'Nama Bu Sri'];
    const before = await until('the lines of all that was given', () => linesWith(box, settled));
    assert.ok((await linesOf(box, '[open]')).includes(`Foto ${photos} berkas terlampir`));
    await deaths['renderer crash']();
    await page.close();
    const again = await openBox();
    await again.box.untilSaved(photos);
    assert.equal(await again.box.text(), expected, `round ${round}`);
    assert.deepEqual(await until('the lines as they were', () => linesWith(again.box, settled)), before, `round ${round}`);
    await again.page.close();
  }
});

test(`${picks} photos are filed as they were picked, though their files are changed or gone the moment after`, { timeout: 300_000 }, async () => {
  for (let filing = 0; filing < 2; filing += 1) {
    const { page, box } = await openBox();
    if (filing > 0) {
      await box.pressButton('Tulis aduan lain');
      await box.pressButton('Sudah, tulis aduan lain');
    } else {
      // What the tests before have left.
      await box.openDraftLine();
      await box.pressButton('Hapus dan mulai lagi');
      await box.pressButton('Ya, hapus tulisan dan foto');
    }
    await box.write(`Sampah menumpuk di pasar, bagian ${filing}.`);
    const originals: string[] = [];
    for (let index = 0; index < picks / 2; index += 1) {
      const path = await photoFile(100 + filing * picks + index);
      originals.push(
        createHash('sha256')
          .update(await makePhoto({ seed: 100 + filing * picks + index, width: 640, height: 480 }))
          .digest('hex'),
      );
      await box.choosePhotos([path]);
      await box.untilSaved(index + 1);
      await (random() < 0.5 ? rm(path) : writeFile(path, 'something else'));
    }
    const { complaintNumber } = await box.send();
    assert.deepEqual(filedOriginals(complaintNumber), originals.toSorted());
    await page.close();
  }
});

async function openBox(): Promise<{ page: Page; box: ForeignBox }> {
  const page = await browser.newPage();
  const box = new ForeignBox(new PuppeteerBoxPage(page));
  await box.page.open(server.site('dpupr'));
  return { page, box };
}

/** What the person sees of the form beside the text: what each line says stands in it. */
function linesOf({ page }: ForeignBox, state = ''): Promise<string[]> {
  return page.ask(`return [...root.querySelectorAll('details${state} > summary')].map((line) => line.innerText.replaceAll(/\\s+/g, ' ').trim())`);
}

async function linesWith(box: ForeignBox, settled: readonly string[]): Promise<string[] | null> {
  const lines = await linesOf(box);
  return settled.every((line) => lines.includes(line)) ? lines : null;
}

async function photoFile(number: number): Promise<string> {
  const path = join(folder, `foto-${number}.jpg`);
  await writeFile(path, await makePhoto({ seed: number, width: 640, height: 480 }));
  return path;
}

function filedOriginals(complaintNumber: string): string[] {
  const database = new DatabaseSync(join(server.dataDir, 'aduan.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT original_sha256 FROM attachments JOIN complaints USING (complaint_id) WHERE complaint_number = ?').all(complaintNumber);
  database.close();
  return rows.map((row) => String(row['original_sha256'])).toSorted();
}
