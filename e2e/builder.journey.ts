// "Pasang di situs Anda": the lines that it writes work, the policies that it completes open the box, the poster is one page whose code leads to the form.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import axe from 'axe-core';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { startHostPages, type HostPage } from './drivers/host-pages.ts';
import { startPhone } from './drivers/phone.ts';
import { freePort } from './free-port.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

/** Policies as websites have them, none of which knows the city. */
const policies = [
  { policy: "default-src 'self'", isolation: 'frame' },
  { policy: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'", isolation: 'frame' },
  { policy: "script-src 'self'; child-src 'none'", isolation: 'frame' },
  { policy: "default-src 'self'; script-src-elem 'self'; require-trusted-types-for 'script'; trusted-types 'none'", isolation: 'frame' },
  { policy: "default-src 'self'; script-src 'nonce-abc123' 'strict-dynamic'", isolation: 'frame', nonce: 'abc123' },
  { policy: "default-src 'self'", isolation: 'inline' },
  { policy: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'", isolation: 'inline' },
] as const;

/** Filled in with what the builder says. */
const completed: { policy: string | null; nonce?: string; isolation?: 'inline' }[] = policies.map((given) => ({
  policy: null,
  ...('nonce' in given ? { nonce: given.nonce } : {}),
  ...(given.isolation === 'inline' ? { isolation: 'inline' as const } : {}),
}));
const [port, serverPort] = [await freePort(), await freePort()];
const pages = await startHostPages({ pages: completed satisfies readonly HostPage[], serverPort, port });
const server = await startServer({ port: serverPort, env: { PUBLIC_ORIGIN: pages.cityOrigin } });
const phone = await startPhone();
await phone.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: pages.cityOrigin });
after(async () => {
  await phone.close();
  await pages.close();
  await server.stop();
});

async function openBuilder(): Promise<Page> {
  const page = await phone.newPage();
  await page.goto(`${pages.cityOrigin}/pasang/?agency=dpupr`);
  await until('the agencies', async () => (await page.getByLabel('Dinas yang punya situs').inputValue()) === 'dpupr');
  return page;
}

for (const [index, { policy, isolation }] of policies.entries()) {
  test(`what it makes of “${policy}” opens the box (${isolation})`, async () => {
    const page = await openBuilder();
    await page.locator(`input[name=isolation][value=${isolation}]`).check();
    await page.getByLabel('Aturan CSP situs Anda').fill(policy);
    await page.getByRole('button', { name: 'Periksa aturan ini' }).click();
    const whole = page.locator('#aturan');
    await whole.waitFor();
    const found = completed[index];
    assert.ok(found);
    found.policy = (await whole.textContent()) ?? '';
    assert.ok((await page.locator('#aturan mark').count()) > 0);
    if (found.nonce !== undefined) assert.ok((await page.locator('#baris').textContent())?.includes('nonce='));

    await page.goto(pages.addressOf(index));
    await until('the box', () => page.evaluate('seen.isReady'));
    assert.deepEqual(await page.evaluate('seen.errors'), []);
    await page.close();
  });
}

test('the lines follow what is chosen, are copied by a button, and the box is shown as chosen', async () => {
  const page = await openBuilder();
  await page.getByLabel('Bahasa', { exact: true }).selectOption('en');
  await page.frameLocator('#pratinjau iframe').getByRole('button', { name: 'Send complaint' }).waitFor();
  await page.getByLabel('Terang atau gelap').selectOption('dark');
  await page.getByRole('button', { name: 'Salin baris ini' }).click();
  await page.getByText('Sudah disalin.').waitFor();
  const copied = String(await page.evaluate('navigator.clipboard.readText()'));
  assert.ok(copied.includes(`<script type="module" src="${pages.cityOrigin}/kotak-aduan.js"></script>`));
  assert.ok(copied.includes('<kotak-aduan agency="dpupr" locale="en" theme="dark">'));
  await page.close();
});

test('the verdict follows the way of putting the box in, and what is no policy is called that', async () => {
  const page = await openBuilder();
  await page.getByLabel('Aturan CSP situs Anda').fill("default-src 'self'");
  await page.getByRole('button', { name: 'Periksa aturan ini' }).click();
  await page.locator('#aturan', { hasText: 'frame-src' }).waitFor();
  await page.locator('input[name=isolation][value=inline]').check();
  await page.locator('#aturan', { hasText: 'connect-src' }).waitFor();
  assert.doesNotMatch((await page.locator('#aturan').textContent()) ?? '', /frame-src/);

  await page.getByLabel('Aturan CSP situs Anda').fill('blah blah');
  assert.equal(await page.locator('#hasil-csp').textContent(), '');
  await page.getByRole('button', { name: 'Periksa aturan ini' }).click();
  await page.getByText(/Ini bukan aturan CSP/).waitFor();
  assert.equal(await page.getByText('Tidak ada yang harus ditambahkan').count(), 0);
  await page.close();
});

test('colours that can’t be read together are told in words', async () => {
  const page = await openBuilder();
  await page.locator('input[name=isolation][value=inline]').check();
  await page.getByLabel('Pakai warna situs saya').check();
  await page.getByLabel('Tombol dan tautan').fill('#88bb33');
  await page.getByText(/Tulisan di tombol: kurang terbaca \(2,2 banding 1/).waitFor();
  await page.getByLabel('Tulisan di tombol').fill('#000000');
  await page.getByText(/Tulisan di tombol: terbaca jelas/).waitFor();
  assert.match((await page.locator('#gaya').textContent()) ?? '', /--aduan-accent-color: #88bb33;/);
  await page.close();
});

test('the page’s colours reach the frame, those that leave it readable, and the console says which do not', async () => {
  const page = await openBuilder();
  const told: string[] = [];
  page.on('console', (message) => message.text().startsWith('[kotak-aduan]') && told.push(message.text()));
  await page.getByLabel('Pakai warna situs saya').check();
  const button = page.frameLocator('#pratinjau iframe').getByRole('button', { name: 'Kirim aduan' });
  const ground = (): Promise<string> => button.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.getByLabel('Tombol dan tautan').fill('#6a1b9a');
  await until('the page’s colour in the frame', async () => (await ground()) === 'rgb(106, 27, 154)');
  assert.equal(told.length, 0, told.join());

  await page.getByLabel('Tombol dan tautan').fill('#88bb33');
  await until('the box’s own colour', async () => (await ground()) === 'rgb(11, 83, 148)');
  await until('the line', () => told.some((line) => line.includes('--aduan-accent-color: with #88bb33')));
  assert.ok((await page.locator('#bingkai').textContent())?.includes('accent=%2388bb33'));
  await page.close();
});

test('it is right for keyboards and readers, in the light and in the dark, at 360 and at 1,280 px', async () => {
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    const page = await openBuilder();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.getByLabel('Aturan CSP situs Anda').fill("default-src 'self'");
    // By keys alone: from the field to the button, and there to the result.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#aturan').waitFor();
    assert.equal(await page.evaluate('document.activeElement?.id'), 'hasil-csp');
    assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width);
    // By the debugger, whom the page's policy lets in; the frame is the box, which has tests of its own.
    await page.evaluate(axe.source);
    const problems = await page.evaluate<string[]>(
      "axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
    );
    assert.deepEqual(problems, []);
    await page.close();
  }
});

test('no word of a heading is broken on a phone with text twice as large', async () => {
  const page = await openBuilder();
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/', '/pasang/', '/pasang/acuan', '/kanal', '/aksesibilitas', '/aduan', '/lacak']) {
    await page.goto(pages.cityOrigin + path);
    const broken = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return [...document.querySelectorAll('h1:not(.tersembunyi), h2')].flatMap((heading) => {
        const words: string[] = [];
        const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(word);
          }
        return words;
      });
    });
    assert.deepEqual(broken, [], path);
  }
  await page.close();
});

test('the poster is one sheet, and its code leads to the agency’s form', async () => {
  const page = await phone.newPage();
  for (const agency of ['dpupr', 'kec-banjarsari', '']) {
    await page.goto(`${pages.cityOrigin}/poster?agency=${agency}`);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    assert.equal(sheet.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length, 1, agency);
  }
  await page.goto(`${pages.cityOrigin}/poster?agency=dpupr`);
  const { data, info } = await sharp(await page.locator('svg.qr').screenshot({ scale: 'css' }))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { data: read } = jsqr.default(new Uint8ClampedArray(data), info.width, info.height) ?? {};
  assert.equal(read, `${pages.cityOrigin}/a/dpupr`);
  await page.goto(read);
  assert.equal(new URL(page.url()).search, '?agency=dpupr');
  await page.getByRole('heading', { name: 'Ceritakan keluhan Anda' }).waitFor();
  await page.close();
});
