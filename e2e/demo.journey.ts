// The demo without a server, from a plain web host under a path of its own: filing, the receipt, following with the code, official channels.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { ComplaintBox } from './drivers/complaint-box.ts';
import { startPhone } from './drivers/phone.ts';
import { startStaticHost } from './drivers/static-host.ts';
import { freePort } from './free-port.ts';
import { makePhoto } from './make-photo.ts';
import { until } from './until.ts';

const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-demo-'));
await promisify(execFile)(process.execPath, ['tools/build-demo.ts', folder], { cwd: fileURLToPath(new URL('..', import.meta.url)) });
const host = await startStaticHost({ folder, under: '/kotak-aduan/', port: await freePort() });
const phone = await startPhone();
const errors: string[] = [];
phone.on('weberror', (error) => errors.push(error.error().message));
after(async () => {
  await phone.close();
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

const text = 'Jalan di depan pasar berlubang, sudah dua motor jatuh.';
const photo = { name: 'jalan.jpg', mimeType: 'image/jpeg', buffer: await makePhoto({ seed: 7 }) };

test('each page says that nothing is sent', async () => {
  const page = await phone.newPage();
  for (const path of ['', 'dpupr/', 'dispendukcapil/', 'dlh/', 'lacak/', 'kanal/', 'pasang/']) {
    await page.goto(host.address + path);
    assert.match((await page.locator('.peraga-pita').first().textContent()) ?? '', /Tidak ada yang dikirim/, path);
  }
  await page.close();
});

test('the builder writes the lines for a city’s server, knows the agencies, shows the box and reads a policy', async () => {
  const page = await phone.newPage();
  await page.goto(host.address);
  await page.getByRole('link', { name: 'Pasang di situs Anda' }).click();
  await page.locator('#pratinjau').getByLabel('Ada apa, di mana, dan sejak kapan?').waitFor();
  await page.locator('#agency option[value="dpupr"]').waitFor({ state: 'attached' });
  await page.locator('#agency').selectOption('dpupr');
  await until('the lines', async () => {
    const lines = (await page.locator('#baris').textContent()) ?? '';
    return lines.includes('src="https://aduan.example.go.id/kotak-aduan.js"') && lines.includes('<kotak-aduan agency="dpupr">');
  });
  await page.locator('#policy').fill("default-src 'self'");
  await page.getByRole('button', { name: 'Periksa aturan ini' }).click();
  await page.locator('#aturan').getByText('frame-src').first().waitFor();
  await page.close();
});

test('a complaint with a photo is filed on an agency’s page, and followed with its code on another, answered after a while', async () => {
  const page = await phone.newPage();
  await page.goto(`${host.address}dpupr/`);
  const box = await ComplaintBox.inline(page);
  await box.write({ text, name: 'Siti Rahayu', photos: [photo] });
  const { code, complaintNumber } = await box.send();
  assert.match(code, /^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  assert.match(complaintNumber, /^\d{4}-/);

  await page.clock.setFixedTime(new Date(Date.now() + 30_000));
  await page.goto(`${host.address}lacak/`);
  await page.getByLabel('Kode lacak').fill(code);
  await page.getByRole('button', { name: 'Lihat aduan', exact: true }).click();
  await page.getByText(text).waitFor();
  await page.getByText('Ini balasan contoh.').waitFor();
  await page.getByText(complaintNumber).first().waitFor();
  await page.close();
});

test('the QR of the receipt leads to the demo’s own page, which takes the code out of the address and opens the complaint', async () => {
  const page = await phone.newPage();
  await page.goto(`${host.address}dpupr/`);
  const box = await ComplaintBox.inline(page);
  await box.write({ text, name: 'Siti Rahayu', photos: [] });
  const { code } = await box.send();
  const { data, info } = await sharp(await page.locator('svg.qr').screenshot({ scale: 'css' }))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { data: address } = jsqr.default(new Uint8ClampedArray(data), info.width, info.height) ?? {};
  assert.equal(address, `${host.address}lacak/#${code}`);

  await page.goto(address);
  await page.getByText(text).waitFor();
  assert.equal(new URL(page.url()).hash, '');
  await page.close();
});

test('a code that was never given out is told so', async () => {
  const page = await phone.newPage();
  await page.goto(`${host.address}lacak/`);
  await page.getByLabel('Kode lacak').fill('0000-0000-0000-0000-0000-0000');
  await page.getByRole('button', { name: 'Lihat aduan', exact: true }).click();
  await page.getByText('Kode ini tidak kami temukan.').waitFor();
  assert.equal(await page.getByRole('heading', { name: 'Lihat aduan Anda' }).count(), 1);
  await page.close();
});

test('the official channels are listed', async () => {
  const page = await phone.newPage();
  await page.goto(`${host.address}kanal/`);
  await until('a list of accounts', async () => (await page.locator('kanal-resmi').getByRole('listitem').count()) > 0);
  // A page that goes is none of the worker's any more: what it still asks for would leave the browser.
  await page.waitForLoadState('networkidle');
  await page.close();
});

test('nothing ever left the browser, and nothing went wrong in a page', () => {
  // A file that a browser asks for at the root of the host, and does without.
  const harmless = ['GET /favicon.ico'];
  assert.deepEqual(
    host.strays.filter((stray) => !harmless.includes(stray)),
    [],
  );
  assert.deepEqual(errors, []);
});
