import type { HostPage } from '../drivers/host-pages.ts';
import { hostileScript } from '../drivers/hostile-page.ts';

/** A page that is hard to live in, and what is promised there. */
export interface HostileHost extends HostPage {
  readonly name: string;
  readonly shows: 'the box' | 'the link';
  /** What the page does with the box after something was typed; else the citizen loads it again. */
  readonly does?: string;
}

const box = { policy: null, shows: 'the box' } as const;
const link = { policy: null, shows: 'the link' } as const;
const inline = { ...box, isolation: 'inline' } as const;
const dialog = { ...box, box: 'layout="dialog"' } as const;
const part = { ...box, box: 'layout="page"' } as const;

/** A page of our time but for what is given. */
const page = ({ head = '', before = '', after = '', body = '' }): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">WATCH ${head} SCRIPT</head><body ${body}><h1>Dinas</h1>${before}BOX${after}<p>Jam layanan</p>LOOK</body></html>`;

const style = (css: string): string => page({ head: `<style>${css}</style>` });
const script = (code: string): string => page({ head: `<script>${code}</script>` });
const library = (...names: string[]): string =>
  page({
    head: names
      .map((name) => (name.endsWith('.css') ? `<link rel="stylesheet" href="/pustaka/${name}">` : `<script src="/pustaka/${name}"></script>`))
      .join(''),
  });

const reset = `* { font-size: 9px !important; line-height: 1 !important; color: red !important; background: yellow !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; min-height: 0 !important; text-transform: uppercase !important; text-align: right !important; letter-spacing: 4px !important;
  appearance: none !important; outline: 0 !important; transition: none !important; display: inline !important }`;

/** What libraries from before 2010 wrote into every object and list; and for the shell, which reads few of them, words that built-ins ask for. */
const old = [
  'each',
  'extend',
  'clone',
  'include',
  'merge',
  'type',
  'text',
  'height',
  'isolation',
  'title',
  'cache',
  'headers',
  'source',
  'data',
  'value',
  'get',
  'set',
];
const asked = [...old, 'once', 'signal', 'capture', 'passive', 'bubbles', 'mode', 'attribute', 'state'];
const pollution = (names: readonly string[], dirt = 'function kotor() {}'): string =>
  `for (const owner of [Object.prototype, Array.prototype]) for (const name of ${JSON.stringify(names)}) owner[name] = ${dirt};`;
/** As a word they are no getter and no setter either, which a browser says by an error. */
const ofDescriptors = ['value', 'get', 'set', 'type', 'name', 'enumerable', 'locale', 'each'];

const ownPrimitives = `const asli = JSON; window.JSON = { parse: (...words) => asli.parse(...words), stringify: (...words) => asli.stringify(...words) };
  window.console = Object.freeze({ get warn() { throw new Error('no console'); } });`;

const again = `const old = document.querySelector('kotak-aduan'), made = old.cloneNode(true);`;

export const hostileHosts: readonly HostileHost[] = [
  { name: 'Prototype.js', ...box, html: library('prototype.js') },
  { name: 'Prototype.js, inline', ...inline, html: library('prototype.js') },
  { name: 'MooTools', ...box, html: library('mootools.js') },
  { name: 'MooTools, inline', ...inline, html: library('mootools.js') },
  { name: 'jQuery 1 and Bootstrap 3, inline', ...inline, html: library('jquery.js', 'bootstrap.css') },
  { name: 'all: unset', ...box, html: style('* { all: unset }') },
  { name: 'all: unset, inline', ...inline, html: style('* { all: unset }') },
  { name: 'a reset that insists', ...box, html: style(reset) },
  { name: 'a reset that insists, inline', ...inline, html: style(reset) },
  { name: 'Prototype.js, in a dialog', ...dialog, html: library('prototype.js') },
  { name: 'all: unset, in a dialog', ...dialog, html: style('* { all: unset }') },
  { name: 'a reset that insists, in a dialog', ...dialog, html: style(reset) },
  { name: 'polluted prototypes, in a dialog', ...dialog, html: script(pollution(asked)) },
  { name: 'prototypes with words in them, in a dialog', ...dialog, html: script(pollution(ofDescriptors, "'q'")) },
  { name: 'MooTools, as a part of the page', ...part, html: library('mootools.js') },
  { name: 'a reset that insists, as a part of the page', ...part, html: style(reset) },
  { name: 'polluted prototypes, as a part of the page', ...part, html: script(pollution(asked)) },
  { name: 'all: unset, inline, as a part of the page', ...inline, box: 'layout="page"', html: style('* { all: unset }') },
  {
    name: 'quirks mode, in a form around the whole page, in a table',
    ...inline,
    html: '<html><head>WATCH SCRIPT</head><body bgcolor=silver><form onsubmit="seen.errors.push(\'the form of the page was sent\'); return false"><table><tr><td><font size=1 color=red>BOX</font></td></tr></table></form>LOOK',
  },
  { name: 'polluted prototypes', ...box, html: script(pollution(asked)) },
  { name: 'polluted prototypes, inline', ...inline, html: script(pollution(old)) },
  { name: 'prototypes with words in them', ...box, html: script(pollution(ofDescriptors, "'q'")) },
  { name: 'prototypes with words in them, inline', ...inline, html: script(pollution(ofDescriptors, "'q'")) },
  {
    name: 'frozen prototypes, inline',
    ...inline,
    html: script('[Object, Array, Function, Promise, Map, Set, Element, Node].forEach((one) => Object.freeze(one.prototype))'),
  },
  { name: 'the script twice', ...box, html: page({ head: '<script type="module" src="CITY/kotak-aduan.js?2"></script>' }) },
  { name: 'an old version before the new one', ...box, html: page({ head: '<script type="module" src="CITY/lama/kotak-aduan.js"></script>' }) },
  { name: 'the form’s own script before the shell', ...inline, html: page({ head: '<script type="module" src="CITY/kotak-aduan-inline.js"></script>' }) },
  { name: 'scripts by nonce only, inline', ...inline, policy: "default-src 'none'; script-src 'nonce-abc123'; connect-src CITY", nonce: 'abc123' },
  { name: 'Trusted Types enforced', ...box, policy: "script-src 'self' CITY; frame-src CITY; require-trusted-types-for 'script'; trusted-types 'none'" },
  {
    name: 'Trusted Types enforced, inline',
    ...inline,
    policy: "script-src 'self' CITY; connect-src CITY; require-trusted-types-for 'script'; trusted-types lit-html",
  },
  { name: 'a page that lets nobody ask for styles', ...box, html: script(`window.getComputedStyle = () => { throw new Error('no styles') };`) },
  { name: 'right to left', ...inline, html: page({ body: 'dir="rtl"', head: '<style>body { text-align: right }</style>' }) },
  { name: '400 % zoom', ...box, html: page({ body: 'style="zoom: 4; width: 320px; margin: 0"' }) },
  { name: '280 px wide', ...inline, html: page({ body: 'style="width: 280px; margin: 0"' }) },
  { name: 'text at 300 % in 320 px', ...inline, html: page({ head: '<style>html { font-size: 300% } body { width: 320px }</style>' }) },
  { name: 'a page that was broken into', ...box, before: hostileScript },
  {
    name: 'a page that takes the box out and puts it back',
    ...box,
    does: `const host = document.querySelector('kotak-aduan'); host.remove(); document.body.append(host);`,
  },
  {
    name: 'a page that takes the box out and puts it back, inline',
    ...inline,
    does: `const host = document.querySelector('kotak-aduan'); host.remove(); document.body.append(host);`,
  },
  { name: 'single-page navigation with another box', ...box, does: `${again} history.pushState({}, '', '?lain'); old.parentNode.replaceChildren(made);` },
  {
    name: 'a box that is moved',
    ...inline,
    does: `document.body.prepend(document.querySelector('kotak-aduan'));`,
  },
  { name: 'plain http', ...link, host: 'situs-lama.test' },
  { name: 'plain http, inline', ...link, isolation: 'inline', host: 'situs-lama.test' },
  { name: 'a base elsewhere', ...box, html: page({ head: '<base href="https://lain.example/dalam/" target="_blank">' }) },
  { name: 'a base elsewhere, inline', ...inline, html: page({ head: '<base href="https://lain.example/dalam/" target="_blank">' }) },
  {
    name: 'in a frame of another listed site',
    ...box,
    host: 'dlh.localhost',
    around: '<!doctype html><title>Portal</title><iframe src="PAGE" width="400" height="900"></iframe>',
  },
  {
    name: 'in a frame of a site that is not listed',
    ...link,
    host: 'portal.localhost',
    around: '<!doctype html><title>Portal</title><iframe src="PAGE" width="400" height="900"></iframe>',
  },
  {
    name: 'in a sandbox without forms',
    ...box,
    around: '<!doctype html><title>Portal</title><iframe sandbox="allow-scripts allow-same-origin" src="PAGE" width="400" height="900"></iframe>',
  },
  {
    name: 'in a sandbox without an origin',
    ...link,
    around: '<!doctype html><title>Portal</title><iframe sandbox="allow-scripts" src="PAGE" width="400" height="900"></iframe>',
  },
  { name: 'JSON of its own and a console that throws, inline', ...inline, html: script(ownPrimitives) },
  {
    name: 'no frame of the city, and a console that throws',
    ...link,
    policy: "script-src 'self' CITY 'unsafe-inline'; frame-src 'none'",
    html: script(ownPrimitives),
  },
  { name: 'a polyfill for promises', ...box, html: page({ head: '<script>window.Promise = undefined</script><script src="/pustaka/promise.js"></script>' }) },
  // By timers, as it is without this, no page with such a polyfill can hold a transaction of IndexedDB open.
  {
    name: 'a polyfill for promises, inline',
    ...inline,
    html: page({
      head: '<script>window.Promise = undefined</script><script src="/pustaka/promise.js"></script><script>Promise._immediateFn = (run) => queueMicrotask(run)</script>',
    }),
  },
  {
    name: 'a polyfill for custom elements',
    ...box,
    html: page({ head: '<script>customElements.forcePolyfill = true</script><script src="/pustaka/custom-elements.js"></script>' }),
  },
  {
    name: 'document.write',
    ...box,
    html: '<!doctype html>WATCH<textarea hidden>SCRIPT BOX</textarea><script>document.write(document.querySelector("textarea").value)</script>LOOK',
  },
  {
    name: 'a body that is moved, cut and flexible',
    ...inline,
    html: page({ head: '<style>body { transform: scale(1); overflow: hidden; display: flex; flex-direction: column; height: 100vh }</style>' }),
  },
  {
    name: 'a strict Permissions-Policy',
    ...box,
    headers: { 'permissions-policy': 'camera=(), microphone=(), geolocation=(), sync-xhr=(), fullscreen=(), clipboard-write=()' },
  },
  {
    name: 'RequireJS and CommonJS',
    ...inline,
    html: script(
      'window.module = { exports: {} }; window.exports = module.exports; window.define = function () { throw new Error("define"); }; define.amd = {};',
    ),
  },
];
