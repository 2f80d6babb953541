// EMB-6: on pages with strict policies, and on old ones, each of our elements works or its plain link stands there, and nothing goes wrong in the page.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { startWebKit } from '@kotak-aduan/tools/start-webkit';
import puppeteer from 'puppeteer-core';
import { startHostPages, type HostPage } from './drivers/host-pages.ts';
import { freePort } from './free-port.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

interface Case extends HostPage {
  readonly name: string;
  /** Of the box, or of each of the page's elements. */
  readonly shows: 'the box' | 'the link';
  /** Only a browser that knows Trusted Types forbids anything here; the others show the box. */
  readonly byTrustedTypes?: true;
  /** What the one line of the console is about; without it there is none. */
  readonly tells?: RegExp;
}

const documented = "script-src 'self' CITY; frame-src CITY";
const inline = "default-src 'none'; script-src 'self' CITY; connect-src CITY; img-src CITY";
const trustedTypes = "require-trusted-types-for 'script'; trusted-types";

const strictest = `default-src 'none'; script-src 'self' CITY; frame-src CITY; connect-src CITY; img-src CITY; ${trustedTypes}`;
const page = '<!doctype html><meta charset="utf-8"><title>Dinas</title>WATCH';
const all = `${page} SCRIPT BOX FOLLOWING ACCOUNTS`;
const two = `${page} SCRIPT BOX ACCOUNTS`;
/** As a page’s own Lit does. */
const ownLit = "globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });";
/** Each of these words is one that a browser reads of any object which it takes for a descriptor or for settings. */
const words = (...names: string[]): string => names.map((name) => `Object.prototype.${name} = 'q';`).join(' ');
const manyWords = ['value', 'type', 'name', 'enumerable', 'locale', 'each', 'get'];
const polluted = `Object.prototype.extend = function () {}; Object.prototype.type = 'look'; Object.prototype.height = 4096; Object.prototype.isolation = 'inline';
      Object.prototype.once = true; Object.prototype.signal = null; Array.prototype.each = function () {}; String.prototype.toJSON = function () { return String(this); };`;

const cases: readonly Case[] = [
  { name: 'no policy', policy: null, shows: 'the box' },
  { name: 'what the docs ask for', policy: `default-src 'self'; ${documented}`, shows: 'the box' },
  { name: 'that and nothing else', policy: `default-src 'none'; ${documented}`, shows: 'the box' },
  { name: 'scripts by nonce only', policy: "default-src 'self'; script-src 'nonce-abc123'; frame-src CITY", nonce: 'abc123', shows: 'the box' },
  {
    name: 'nonce and strict-dynamic',
    policy: "script-src 'nonce-abc123' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
    nonce: 'abc123',
    shows: 'the box',
  },
  { name: 'no style that is inline', policy: `default-src 'self'; style-src 'self'; ${documented}`, shows: 'the box' },
  { name: 'no style at all', policy: `default-src 'self'; style-src 'none'; ${documented}`, shows: 'the box' },
  { name: 'trusted types and no policy for them', policy: `default-src 'self'; ${documented}; ${trustedTypes} 'none'`, shows: 'the box' },
  { name: 'inline', policy: inline, isolation: 'inline', shows: 'the box' },
  { name: 'inline, trusted types with lit-html', policy: `${inline}; ${trustedTypes} lit-html`, isolation: 'inline', shows: 'the box' },
  { name: 'no frame of the city', policy: "default-src 'self'; script-src 'self' CITY", shows: 'the link' },
  { name: 'no script of the city', policy: "default-src 'self'; script-src 'self'; frame-src CITY", shows: 'the link' },
  {
    name: 'an old library that writes into every object and list',
    policy: null,
    before: polluted,
    shows: 'the box',
  },
  { name: 'a library that gives every object a value', policy: null, html: all, before: words('value'), shows: 'the box' },
  { name: 'a library that gives every object a value, inline', policy: null, html: two, isolation: 'inline', before: words('value'), shows: 'the box' },
  { name: 'and many more of such words', policy: null, html: all, before: words(...manyWords), shows: 'the box' },
  { name: 'and many more of such words, inline', policy: null, html: two, isolation: 'inline', before: words(...manyWords), shows: 'the box' },
  { name: 'all three, and what the docs ask for', policy: `${strictest} kotak-aduan`, html: all, shows: 'the box' },
  { name: 'all three without a policy', policy: null, html: all, shows: 'the box' },
  { name: 'the list of accounts alone', policy: "default-src 'none'; script-src 'self' CITY; connect-src CITY", html: `${page} ACCOUNTS`, shows: 'the box' },
  { name: 'following alone', policy: `default-src 'none'; ${documented}; ${trustedTypes} 'none'`, html: `${page} FOLLOWING`, shows: 'the box' },
  { name: 'inline beside the list, with kotak-aduan', policy: `${strictest} kotak-aduan`, html: two, isolation: 'inline', shows: 'the box' },
  { name: 'inline beside the list, with lit-html alone', policy: `${strictest} lit-html`, html: two, isolation: 'inline', shows: 'the box' },
  { name: 'both beside the page’s own Lit', policy: `${strictest} lit-html kotak-aduan`, html: two, isolation: 'inline', before: ownLit, shows: 'the box' },
  {
    name: 'both, the page’s own Lit, and its name alone',
    policy: `${strictest} lit-html`,
    html: two,
    isolation: 'inline',
    before: ownLit,
    shows: 'the link',
    byTrustedTypes: true,
    tells: /"trusted-types" must name kotak-aduan/,
  },
  {
    name: 'both, and no policy for them',
    policy: `${strictest} 'none'`,
    html: two,
    isolation: 'inline',
    shows: 'the link',
    byTrustedTypes: true,
    tells: /"trusted-types" must name kotak-aduan/,
  },
  { name: 'no names for policies where none is asked for', policy: "trusted-types 'none'", html: two, isolation: 'inline', shows: 'the box' },
  { name: 'both beside an old library', policy: null, html: two, isolation: 'inline', before: polluted, shows: 'the box' },
  {
    name: 'all three on a site that nobody listed',
    policy: null,
    html: all,
    host: 'bukan-daftar.localhost',
    shows: 'the link',
    tells: /must allow this origin/,
  },
];

/** Whatever was thrown in the page or in a frame of it and caught by nobody. */
const thrown: string[] = [];
const engine = process.env['ENGINE'] ?? 'chromium';
const [port, serverPort] = [await freePort(), await freePort()];
const pages = await startHostPages({ pages: cases, serverPort, port });
const server = await startServer({ port: serverPort, env: { PUBLIC_ORIGIN: pages.cityOrigin } });
const browser = await open();
after(async () => {
  await browser.close();
  await pages.close();
  await server.stop();
});

interface Visitor {
  visit(address: string): Promise<void>;
  /** What an expression gives in the page itself. */
  ask<T>(expression: string): Promise<T>;
  close(): Promise<unknown>;
}

async function open(): Promise<Visitor> {
  if (engine === 'webkit') {
    const webKit = await startWebKit();
    const driver = await webKit.open();
    return { visit: (address) => driver.get(address), ask: (expression) => driver.executeScript(`return ${expression}`), close: () => webKit.stop() };
  }
  const isFirefox = engine === 'firefox';
  const launched = await puppeteer.launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath: await findBrowser(isFirefox ? 'firefox' : 'chromium'),
    headless: true,
    args: isFirefox ? [] : [...chromiumFlags],
  });
  const page = await launched.newPage();
  // In the box's own document as well, where the page's watch doesn't reach.
  page.on('pageerror', (error) => {
    // Firefox tells in the same way what a policy has blocked, or a city that has not listed the page: that is what some are for.
    if (!/Content-Security-Policy:|Cross-Origin Request Blocked:/.test(String(error))) thrown.push(String(error));
  });
  return {
    visit: async (address) => void (await page.goto(address)),
    // What the expression gives is what the caller says it gives.
    ask: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    close: () => launched.close(),
  };
}

/** What a person sees of each element: the box once it says that it can be typed in, or the page's own link. */
const shown = `Array.from(document.querySelectorAll('kotak-aduan, lacak-aduan, kanal-resmi'), (host) => {
  const box = host.shadowRoot?.querySelector('iframe:not([hidden]), kotak-aduan-form, [data-state=ready]');
  const isReady = seen.ready.includes(host.localName) || host.localName === 'kanal-resmi';
  if (isReady && box?.getBoundingClientRect().height > 200) return 'the box';
  return host.querySelector('a').getBoundingClientRect().height > 0 ? 'the link' : null;
})`;

for (const [index, { name, shows: usually, byTrustedTypes, tells: usuallyTells }] of cases.entries()) {
  test(`EMB-6 (${engine}): ${name}: ${usually} is shown, and no error is left uncaught`, async () => {
    await browser.visit(pages.addressOf(index));
    const isOff = byTrustedTypes === true && !(await browser.ask<boolean>("'trustedTypes' in globalThis"));
    const [shows, tells] = isOff ? (['the box', undefined] as const) : [usually, usuallyTells];
    await until(shows, async () => (await browser.ask<string[]>(shown)).every((one) => one === shows));
    const lines = async (): Promise<string[]> => (await browser.ask<string[]>('seen.lines')).filter((line) => line.startsWith('[kotak-aduan]'));
    if (tells !== undefined) {
      await until('the line in the console', async () => (await lines()).length > 0);
      assert.match((await lines()).join('\n'), tells);
      assert.equal((await lines()).length, 1);
    }
    assert.deepEqual([...(await browser.ask<string[]>('seen.errors')), ...thrown.splice(0)], []);
  });
}
