// What is taller than the window, clipped in a real Firefox: all of it is in one picture, and nobody else. No server is needed for a draft.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { FirefoxClipper } from './drivers/firefox-clipper.ts';
import { launchFirefoxWithExtension } from './drivers/firefox-extension.ts';
import { facebookComment, socialPage } from './social-pages.ts';
import { until } from './until.ts';

const firefox = await launchFirefoxWithExtension({
  executablePath: await findBrowser('firefox'),
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e-firefox', import.meta.url)),
});
after(() => firefox.close());

const clipper = new FirefoxClipper(firefox);
const facebook = await socialPage(facebookComment);
const comment = facebook.target;
/** The same page with a comment that reaches over several windows, and neighbours on another ground. */
const body = `${facebook.html}<style>html{background:#c00}${comment}{display:block;min-height:2400px}div:has(> ${comment}){background:#fff}</style>`;

test('a comment that is taller than the window is in the screenshot whole, and nobody else', async () => {
  const page = await firefox.openAt(facebook.url, (request) => {
    if (request.url() === facebook.url) return { contentType: 'text/html; charset=utf-8', body };
    return /^(moz-extension:|data:|blob:)/.test(request.url()) ? null : { status: 404, contentType: 'text/plain', body: '' };
  });
  // Its middle lies below the window: a person presses on what they see.
  const { x, y } = await page.$eval(comment, (element) => {
    element.scrollIntoView({ block: 'start' });
    const box = element.getBoundingClientRect();
    return { x: box.x + 20, y: box.y + 60 };
  });
  await page.mouse.click(x, y);
  const scrolledTo = await page.evaluate(() => scrollY);
  await firefox.clickToolbarButton(page);
  assert.equal(await page.evaluate(() => scrollY), scrolledTo, 'the page is put back where it was');
  assert.equal(await clipper.draftText(), facebook.text);
  const picture = await until('the screenshot in the panel', () => clipper.screenshot());
  assert.ok(picture.height >= 2_400, `all of it: ${picture.height}`);
  assert.equal(picture.neighbours, 0, 'nobody else');
});
