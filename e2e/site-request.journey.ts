// A website that nobody has listed: its visitors get the link, its web team one line in the console, the coordinator a button; then the box is there.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ComplaintBox } from './drivers/complaint-box.ts';
import { Desk } from './drivers/desk.ts';
import { startPhone } from './drivers/phone.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

const server = await startServer();
const phone = await startPhone();
after(async () => {
  await phone.close();
  await server.stop();
});

const site = server.site('bukan-daftar');
const { origin } = new URL(site);

/** As if the page's web team had written the other name there. */
const giveFormScript = (page: Page): Promise<unknown> =>
  page.route(`${server.origin}/kotak-aduan.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body: "import './kotak-aduan-inline.js'" }),
  );

test('a site that is not on the list shows the link and says in one line of the console which origin is missing', async () => {
  const page = await phone.newPage();
  const lines: string[] = [];
  const red: string[] = [];
  page.on('console', (line) => {
    if (line.text().startsWith('[kotak-aduan]')) lines.push(line.text());
    else if (line.type() === 'error') red.push(line.text());
  });
  const asked = page.waitForResponse(`${server.origin}/api/v1/site-requests`);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site);
  await page.getByRole('link', { name: /halaman kota/i }).waitFor();
  await until('the line in the console', () => lines.length > 0);
  assert.equal(lines.length, 1);
  assert.ok(lines[0]?.includes(origin), lines[0]);
  assert.deepEqual(errors, []);
  assert.deepEqual(await (await asked).json(), { isListed: false });
  // What the browser itself says of a frame that it may not show; of our request there is nothing.
  assert.deepEqual(
    red.filter((text) => !text.includes('frame-ancestors')),
    [],
  );
  await page.close();
});

test('nor does the form open there in the page itself', async () => {
  const page = await phone.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  const refused = page.waitForEvent('console', (line) => line.text().startsWith('[kotak-aduan]') && line.text().includes(origin));
  // As if the page's web team had written it there.
  await page.addInitScript(() =>
    new MutationObserver(() => document.querySelector('kotak-aduan:not([isolation])')?.setAttribute('isolation', 'inline')).observe(document, {
      childList: true,
      subtree: true,
    }),
  );
  await page.goto(site);
  await refused;
  await page.getByRole('link', { name: /halaman kota/i }).waitFor();
  assert.equal(await page.locator('kotak-aduan-form').count(), 0);
  assert.deepEqual(errors, []);
  await page.close();
});

test('nor where the page has the form’s own script: the link takes its place, with what was typed until then', async () => {
  const page = await phone.newPage();
  const lines: string[] = [];
  const red: string[] = [];
  page.on('console', (line) => {
    if (line.text().startsWith('[kotak-aduan]')) lines.push(line.text());
    else if (line.type() === 'error') red.push(line.text());
  });
  page.on('pageerror', (error) => red.push(error.message));
  await giveFormScript(page);
  // Until something is typed the city's answer is on its way.
  const typed = Promise.withResolvers<void>();
  await page.route(`${server.origin}/api/v1/city?*`, async (route) => {
    await typed.promise;
    await route.continue();
  });
  const asked = page.waitForResponse(`${server.origin}/api/v1/site-requests`);
  await page.goto(site);
  const text = page.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' });
  await text.pressSequentially('Sampah menumpuk');
  await page.getByText(/Tersimpan di (HP|perangkat) ini/).waitFor();
  typed.resolve();
  const title = page.getByRole('heading', { name: 'Di situs ini aduan belum bisa ditulis' });
  await title.waitFor();
  await until('the focus on what is said', () => title.evaluate((element) => element.matches(':focus')));
  await page.getByRole('link', { name: /halaman kota/i }).waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Yang sudah Anda tulis' }).inputValue(), 'Sampah menumpuk');
  assert.equal(await page.getByRole('button', { name: 'Kirim aduan' }).count(), 0);
  assert.equal(await text.count(), 0);
  assert.deepEqual(await (await asked).json(), { isListed: false });
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.ok(lines[0]?.includes(origin), lines[0]);
  // One request is refused, which a browser tells in two lines.
  assert.ok(red.length <= 2 && red.every((line) => /CORS|ERR_FAILED/.test(line)), red.join('\n'));
  await page.close();
});

test('what was sent before that was known has the link beside it, with the words', async () => {
  const page = await phone.newPage();
  await giveFormScript(page);
  const sent = Promise.withResolvers<void>();
  await page.route(`${server.origin}/api/v1/city?*`, async (route) => {
    await sent.promise;
    await route.continue();
  });
  await page.goto(site);
  const words = 'Lampu jalan di depan SDN 2 Jebres padam';
  await page.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' }).fill(words);
  await page.getByRole('textbox', { name: 'Nama lengkap' }).fill('Sri Lestari');
  await page.getByRole('button', { name: 'Kirim aduan' }).click();
  await page.getByText(/Kami coba kirim lagi sendiri/).waitFor();
  assert.equal(await page.getByRole('heading', { name: 'Di situs ini aduan belum bisa ditulis' }).count(), 0);
  sent.resolve();
  await page.getByRole('heading', { name: 'Di situs ini aduan belum bisa ditulis' }).waitFor();
  // What the test before has left in the field stands above it.
  assert.ok((await page.getByRole('textbox', { name: 'Yang sudah Anda tulis' }).inputValue()).includes(words));
  await page.getByText(/Kami coba kirim lagi sendiri/).waitFor();
  await page.close();
});

test('a site that is listed is asked for by nobody, whichever script it has', async () => {
  const page = await phone.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await giveFormScript(page);
  const city = page.waitForResponse(/api\/v1\/city/);
  await page.goto(server.site('dpupr'));
  assert.equal((await city).status(), 200);
  await page.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' }).fill('Sampah menumpuk');
  await page.getByText(/Tersimpan di (HP|perangkat) ini/).waitFor();
  assert.deepEqual(
    requests.filter((path) => /site-requests|not-listed/.test(path)),
    [],
  );
  await page.close();
});

test('the coordinator sees the origin and allows it with one click; the box is there when the page is opened again', async () => {
  const page = await phone.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  const desk = new Desk(page);
  await desk.signIn(`${server.origin}/meja/`, await server.signIn('koordinator'));
  const sites = page.locator('desk-sites');
  await sites.getByText(origin, { exact: true }).waitFor();
  await sites.getByRole('button', { name: `Izinkan ${origin}` }).click();
  await sites.getByText('Sudah diizinkan.').waitFor();

  const visit = await phone.newPage();
  await visit.goto(site);
  await ComplaintBox.in(visit);
  await visit.close();

  await sites.getByText('Situs yang memasang kotak aduan').click();
  await sites.getByRole('button', { name: `Cabut izin ${origin}` }).click();
  await sites.getByText('Sudah ditolak.').waitFor();
  const later = await phone.newPage();
  await later.goto(site);
  await later.getByRole('link', { name: /halaman kota/i }).waitFor();
  await later.close();
  await page.close();
});

test('an operator of an agency does not decide about websites', async () => {
  const page = await phone.newPage();
  await phone.clearCookies();
  const desk = new Desk(page);
  await desk.signIn(`${server.origin}/meja/`, await server.signIn('dpupr'));
  assert.equal(await page.locator('desk-sites summary').count(), 0);
  await page.close();
});
