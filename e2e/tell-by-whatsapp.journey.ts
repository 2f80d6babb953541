// An answer, and the one who left a number hears of it: the desk opens WhatsApp with words that are ready and notes that it did.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium, type Browser } from 'playwright-core';
import { Desk } from './drivers/desk.ts';
import { fileForFollowing } from './drivers/file-for-following.ts';
import { OperatorApi } from './drivers/operator-api.ts';
import { startServer, type RunningServer } from './start-server.ts';

let server: RunningServer;
let browser: Browser;
let desk: Desk;
/** What WhatsApp would have been asked for: no page of ours leaves this machine. */
const asked: { url: URL; referrer: string | undefined }[] = [];

before(async () => {
  server = await startServer();
  browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, '--headless=new'] });
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: { width: 360, height: 740 } });
  await context.route('https://wa.me/**', async (route) => {
    asked.push({ url: new URL(route.request().url()), referrer: (await route.request().allHeaders())['referer'] });
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>WhatsApp</title><script>document.title += String(opener)</script>' });
  });
  desk = new Desk(await context.newPage());
  await desk.signIn(`${server.origin}/meja`, await server.signIn('dpupr'));
});
after(async () => {
  await browser.close();
  await server.stop();
});

test('a press opens WhatsApp with number and place to read, and the timeline says who did it', async () => {
  const { code, complaintNumber } = await fileForFollowing(server.origin, { contact: '0812 3456 7890', mayBeTold: true });
  const coordinator = await OperatorApi.signIn(server, 'koordinator');
  await coordinator.verifyAndForward(complaintNumber, 'dpupr');
  await desk.page.reload();
  await desk.open(complaintNumber);
  await desk.reply('Lubang di depan sekolah kami tambal besok pagi.');
  const opened = desk.page.context().waitForEvent('page');
  await desk.page.getByRole('link', { name: 'Kabari lewat WhatsApp' }).click();
  const whatsapp = await opened;
  await whatsapp.waitForLoadState();
  assert.equal(await whatsapp.title(), 'WhatsAppnull');
  const [request] = asked;
  assert.equal(request?.url.pathname, '/6281234567890');
  assert.equal(request?.referrer, undefined);
  const text = request?.url.searchParams.get('text') ?? '';
  for (const part of ['Ada jawaban', complaintNumber, `${server.origin}/lacak`]) assert.ok(text.includes(part), part);
  for (const secret of [code, 'sekolah', 'tambal']) assert.ok(!text.includes(secret), secret);
  await whatsapp.close();

  const timeline = desk.page.locator('desk-timeline');
  await timeline.getByText('WhatsApp dibuka untuk mengabari pelapor').waitFor();
  await desk.page.getByText('WhatsApp dibuka: ').waitFor();
  await desk.page.reload();
  await desk.page.getByRole('link', { name: 'Kabari lagi lewat WhatsApp' }).waitFor();
  assert.equal(await timeline.getByText('WhatsApp dibuka untuk mengabari pelapor').count(), 1);
});
