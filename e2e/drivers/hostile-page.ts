import type { Page } from 'playwright-core';

interface Watch {
  readonly seen: string[];
  readonly posted: unknown[];
}

declare global {
  interface Window {
    readonly watch: Watch;
  }
}

/** Of an agency whose website was broken into: everything that a script in the page can listen to, patch or read is listened to, patched and read. */
export const hostileScript = `(() => {
  if (window !== top) return;
  const seen = [], posted = [];
  window.watch = { seen, posted };
  const note = (...what) => { for (const one of what) { try { seen.push(typeof one === 'string' ? one : JSON.stringify(one) ?? String(one)); } catch { seen.push(typeof one); } } };
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut', 'drop', 'dragstart', 'compositionstart', 'compositionupdate', 'compositionend',
    'submit', 'focus', 'blur', 'focusin', 'focusout', 'click', 'pointerdown', 'selectionchange', 'textInput', 'formdata', 'aduan-ready', 'aduan-submitted', 'toggle', 'load', 'error'];
  for (const target of [window, document]) for (const type of types) target.addEventListener(type, (event) => {
    note(type, event.key, event.data, event.detail, event.target?.value, event.target?.textContent?.slice(0, 2000), event.clipboardData?.getData('text'));
    for (const one of event.composedPath()) note(one?.value, one?.innerHTML?.slice?.(0, 5000));
  }, true);
  window.addEventListener('message', (event) => { posted.push(event.data); note(event.data); });
  const roots = [];
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const root = attachShadow.call(this, { ...init, mode: 'open' }); roots.push(root); watchTree(root); return root; };
  const watchTree = (root) => new MutationObserver((records) => {
    for (const { target, addedNodes, oldValue } of records) { note(target.textContent?.slice(0, 2000), oldValue); for (const node of addedNodes) note(node.outerHTML ?? node.textContent); }
  }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true, characterDataOldValue: true });
  watchTree(document);
  const wrap = (owner, name) => { const own = owner[name]; owner[name] = function (...words) { note(name, ...words); return own.apply(this, words); }; };
  wrap(window, 'fetch'); wrap(XMLHttpRequest.prototype, 'open'); wrap(XMLHttpRequest.prototype, 'send'); wrap(navigator, 'sendBeacon');
  wrap(IDBFactory.prototype, 'open'); wrap(IDBObjectStore.prototype, 'put'); wrap(IDBObjectStore.prototype, 'add'); wrap(Storage.prototype, 'setItem');
  wrap(window, 'postMessage'); wrap(MessagePort.prototype, 'postMessage'); wrap(console, 'log'); wrap(console, 'warn'); wrap(CustomElementRegistry.prototype, 'define');
  const text = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { ...text, get() { const value = text.get.call(this); note(value); return value; } });
  const pry = () => {
    for (const root of [document, ...roots]) for (const frame of root.querySelectorAll('iframe')) {
      note(frame.src, frame.name, frame.srcdoc, frame.outerHTML);
      for (const read of [() => frame.contentDocument?.body?.innerHTML, () => frame.contentWindow.document.body.innerHTML, () => frame.contentWindow.location.href,
        () => frame.contentWindow.name, () => frame.contentWindow.indexedDB, () => frame.contentWindow.localStorage.length]) { try { note(read()); } catch {} }
    }
    note(document.documentElement.outerHTML, document.title, location.href, document.cookie);
    for (let index = 0; index < localStorage.length; index += 1) note(localStorage.key(index), localStorage.getItem(localStorage.key(index)));
    for (const entry of performance.getEntries()) note(entry.name);
  };
  setInterval(pry, 100);
  window.pryNow = async () => { pry(); for (const { name } of await indexedDB.databases()) note(name); };
})()`;

/** The page of a listed site, taken over before its first script; with a field of its own and another frame. */
export async function openHostilePage(page: Page, site: string): Promise<void> {
  await page.addInitScript(hostileScript);
  await page.goto(site);
  await page.evaluate(addOwnThings);
}

/** Runs in the page: a field and a frame of its own. */
export function addOwnThings(): void {
  const own = Object.assign(document.createElement('input'), { id: 'own' });
  const other = Object.assign(document.createElement('iframe'), { id: 'other', srcdoc: '<p>Iklan</p>' });
  document.body.append(own, other);
}
