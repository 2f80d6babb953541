// A website that nobody has listed: its visitors get the link, its web team one line in the console, the coordinator a button; then the box is there.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
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

test('the coordinator sees the origin and allows it with one click; the box is there when the page is opened again', async () => {
  const page = await phone.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  const desk = new Desk(page);
  await desk.signIn(`${server.origin}/meja/`, await server.signIn('koordinator'));
  const sites = page.locator('desk-sites');
  await sites.getByText('1 situs minta izin memasang kotak aduan').click();
  await sites.getByText(origin, { exact: true }).waitFor();
  await sites.getByRole('button', { name: `Izinkan ${origin}` }).click();
  await sites.getByText('Sudah diizinkan.').waitFor();

  const visit = await phone.newPage();
  await visit.goto(site);
  await ComplaintBox.in(visit);
  await visit.close();

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
