// Two people tell of the same hole: the desk is told so and why, makes one case of them, and each goes on with their own code; then apart again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium, type Browser, type Page } from 'playwright-core';
import { Desk } from './drivers/desk.ts';
import { fileForFollowing } from './drivers/file-for-following.ts';
import { startServer, type RunningServer } from './start-server.ts';

let server: RunningServer;
let browser: Browser;
let phone: Page;
let desk: Desk;

before(async () => {
  server = await startServer();
  browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, '--headless=new'] });
  phone = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  desk = new Desk(await (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: { width: 360, height: 740 } })).newPage());
  await desk.signIn(`${server.origin}/meja`, await server.signIn('koordinator'));
});
after(async () => {
  await browser.close();
  await server.stop();
});

async function follow(code: string): Promise<void> {
  await phone.goto(`${server.origin}/lacak`);
  await phone.locator('#track-code').fill(code);
  await phone.locator('kotak-aduan, lacak-aduan').first().getByRole('button', { name: 'Lihat aduan' }).click();
}

test('what is the same is suggested with why, merged with a second look, answered to each, and taken apart', async () => {
  const first = await fileForFollowing(server.origin, { text: 'Gorong-gorong tersumbat di depan Balai Kenanga, air meluap ke rumah warga.' });
  const second = await fileForFollowing(server.origin, { text: 'Air meluap ke jalan, gorong-gorong di depan Balai Kenanga mampet sejak pagi.' });
  await desk.page.goto(`${server.origin}/meja`);
  await desk.open(first.complaintNumber);
  const suggestions = desk.page.locator('desk-duplicates');
  await suggestions.getByText('kata-katanya mirip, kategorinya sama, diadukan di hari yang sama').waitFor();
  await suggestions.getByRole('button', { name: `Gabungkan ke sini: aduan ${second.complaintNumber}` }).click();
  await suggestions.getByText('Setiap pelapor tetap punya kode').waitFor();
  await suggestions.getByRole('button', { name: 'Ya, gabungkan' }).click();
  await desk.page.getByText(`Aduan ${second.complaintNumber} digabungkan ke perkara ini.`).waitFor();
  await desk.page.getByRole('heading', { name: `Aduan ${second.complaintNumber}`, exact: true }).waitFor();
  await desk.page.getByText(`Aduan ${second.complaintNumber} digabungkan ke sini`).waitFor();

  await follow(second.code);
  await phone.getByText('Digabung dengan aduan lain tentang hal yang sama').waitFor();
  assert.equal(await phone.getByText('mampet sejak pagi').count(), 1);
  assert.equal(await phone.getByText('Balai Kenanga, air meluap ke rumah warga').count(), 0);

  const form = await desk.move('Pisahkan aduan');
  await form.locator('button[type=submit]').click();
  await form.getByText('Pilih dulu aduannya.').waitFor();
  await form.locator('select').selectOption({ label: `Aduan ${second.complaintNumber}` });
  await desk.send(form);
  await desk.page.getByText(`Aduan ${second.complaintNumber} dipisahkan dari sini`).waitFor();
  await phone.reload();
  await follow(second.code);
  await phone.getByText('Dipisahkan lagi dari aduan lain').waitFor();
});
