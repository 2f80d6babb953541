// npm run screenshots: the README's pictures, taken from the running product with invented people; into docs/pictures/.
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComplaintBox } from '@kotak-aduan/e2e/drivers/complaint-box';
import { launchChromiumWithExtension } from '@kotak-aduan/e2e/drivers/chromium-extension';
import { Clipper } from '@kotak-aduan/e2e/drivers/clipper';
import { Desk } from '@kotak-aduan/e2e/drivers/desk';
import type { PictureFile } from '@kotak-aduan/e2e/drivers/picture-file';
import { makePhoto } from '@kotak-aduan/e2e/make-photo';
import { facebookComment, serveSocialPages, socialPage } from '@kotak-aduan/e2e/social-pages';
import { startServer } from '@kotak-aduan/e2e/start-server';
import { until } from '@kotak-aduan/e2e/until';
import { chromium, type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { seedDatabase } from './bench/seed-database.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { findBrowser } from './find-browser.ts';
import { roadPicture } from './road-picture.ts';
import { rootDir } from './root-dir.ts';

const folder = join(rootDir, 'docs/pictures');
const text = 'Jalan berlubang besar di depan SDN 3 Jebres, sudah dua orang jatuh minggu ini.';
const dataDir = await mkdtemp(join(tmpdir(), 'kotak-aduan-gambar-'));
const executablePath = await findBrowser('chromium');
await mkdir(folder, { recursive: true });

// A first start makes the folder and the operators; then the queue gets something to show.
await (await startServer({ dataDir })).stop();
await seedDatabase(dataDir, 600);
const server = await startServer({ dataDir, env: { RATE_LIMITS: 'off' } });
const phone = await chromium.launchPersistentContext(join(dataDir, 'phone'), {
  executablePath,
  args: [...chromiumFlags, '--headless=new'],
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 2,
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
});
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, '--headless=new'] });
const extension = await launchChromiumWithExtension({ executablePath, extensionDir: join(rootDir, 'extension/dist/e2e'), flags: chromiumFlags });
try {
  const page = await phone.newPage();
  await page.goto(server.site('dispendukcapil'));
  const box = await ComplaintBox.in(page);
  await box.write({ text, name: 'Sri Lestari', photos: [await picture('lubang-1', 0), await picture('lubang-2', 1)] });
  await show(box.frame.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' }));
  await save(page, 'kotak', 520);
  const { code, complaintNumber } = await box.send();
  await show(box.frame.getByRole('heading', { name: 'Aduan Anda sudah kami terima' }));
  await save(page, 'tanda-terima', 520);

  const coordinator = await operator('koordinator');
  await coordinator.page.getByLabel('Cari kata atau nomor aduan').fill(complaintNumber);
  await coordinator.page.getByRole('button', { name: 'Cari', exact: true }).click();
  await coordinator.open(text);
  await coordinator.verify();
  await coordinator.forwardTo('dpupr', 'Mohon ditangani minggu ini.');
  const agency = await operator('dpupr');
  await agency.open(text);
  await agency.reply('Terima kasih laporannya. Tim kami menambal lubang itu besok pagi.');
  await agency.page.evaluate(() => document.querySelector('desk-app')?.shadowRoot?.querySelector('desk-case')?.scrollTo(0, 0));
  await save(agency.page, 'meja', 1200);
  await agency.resolve({
    text: 'Lubang sudah ditambal dengan aspal panas dan diratakan.',
    before: await picture('sebelum', 0),
    after: await picture('sesudah', 0),
  });

  await page.goto(server.site('dispendukcapil'));
  const tracking = await ComplaintBox.in(page);
  await tracking.openTracking();
  await tracking.enterCode(code);
  await until('the photo after', async () => (await tracking.drawnPictures(/^Sesudah/)) === 1);
  await show(tracking.frame.getByRole('heading', { name: 'Hasil' }));
  await save(page, 'lacak', 520);

  const social = await socialPage(facebookComment);
  await serveSocialPages(extension.context, [social], await makePhoto({ seed: 7, width: 640, height: 480 }));
  const clipper = new Clipper(extension);
  await clipper.pair(server.origin, await server.signIn('admin'));
  const post = await extension.context.newPage();
  await post.goto(social.url);
  await post.locator(social.target).first().click({ button: 'right' });
  await clipper.clip(post);
  const panel = await clipper.panel();
  await panel.setViewportSize({ width: 420, height: 900 });
  await until('the draft', async () => (await panel.getByLabel('Isi aduan').inputValue()) === social.text);
  await save(panel, 'kliping', 520);
} finally {
  await extension.close();
  await browser.close();
  await phone.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function operator(name: string): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  const desk = new Desk(await context.newPage());
  await desk.signIn(`${server.origin}/meja`, await server.signIn(name));
  return desk;
}

async function picture(name: string, shift: number): Promise<PictureFile> {
  return { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: await roadPicture({ isRepaired: name === 'sesudah', shift }) };
}

/** Scrolls this to the top of the window, also out of a frame. */
async function show(locator: Locator): Promise<void> {
  await locator.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

async function save(page: Page, name: string, width: number): Promise<void> {
  const path = join(folder, `${name}.webp`);
  await sharp(await page.screenshot())
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 82 })
    .toFile(path);
  process.stdout.write(`docs/pictures/${name}.webp, ${((await stat(path)).size / 1000).toFixed(0)} kB\n`);
}
