// The box behind a button of an agency's page, in a frame of the city's origin: where the keyboard is when it opens, and what Escape does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { until } from './until.ts';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const product = useServerAndBrowser();

async function openPage(): Promise<Page> {
  const page = await product.newPage();
  await page.goto(product.server().site('dpupr'));
  await page.evaluate((origin) => {
    for (const box of document.querySelectorAll('kotak-aduan')) box.remove();
    const element = document.createElement('kotak-aduan');
    element.setAttribute('layout', 'dialog');
    const script = Object.assign(document.createElement('script'), { type: 'module', src: `${origin}/kotak-aduan.js` });
    document.body.prepend(script, element);
  }, product.origin());
  return page;
}

test('the dialog opens with the keyboard in the text field, keeps it over closing, and Escape in the frame closes it', async () => {
  const page = await openPage();
  const opener = page.getByRole('button', { name: 'Sampaikan keluhan' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sampaikan keluhan' });
  await dialog.waitFor();
  const text = page.frameLocator('dialog iframe').locator('#text');
  const hasFocus = (): Promise<boolean> => text.evaluate((field) => document.hasFocus() && field.matches(':focus'));
  await until('the focus in the text field', hasFocus);
  await page.keyboard.type('Lampu jalan mati.');
  assert.equal(await text.inputValue(), 'Lampu jalan mati.');

  await page.keyboard.press('Escape');
  await until('the closed dialog', async () => !(await dialog.isVisible()));
  await until('the focus on the button', () => opener.evaluate((button) => button.matches(':focus')));
  await page.keyboard.press('Enter');
  await until('the focus in the text field again', hasFocus);
  await page.keyboard.type(' Sejak Senin.');
  assert.equal(await text.inputValue(), 'Lampu jalan mati. Sejak Senin.');
  await page.close();
});
