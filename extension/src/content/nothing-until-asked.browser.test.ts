import { expect } from 'chai';
import { until } from '../testing/until.ts';
import type { ContentWorld } from './content.ts';
import type { ReadRequest } from './read-request.ts';

/** What a script would do its work with: asking the page, waiting for it, talking to somebody. By the owner's name in the window. */
const watched: Readonly<Record<string, readonly string[]>> = {
  'EventTarget.prototype': ['addEventListener'],
  'MutationObserver.prototype': ['observe'],
  'IntersectionObserver.prototype': ['observe'],
  'ResizeObserver.prototype': ['observe'],
  'PerformanceObserver.prototype': ['observe'],
  'Document.prototype': ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementsByClassName', 'createTreeWalker', 'getSelection'],
  'Element.prototype': ['querySelector', 'querySelectorAll', 'closest', 'getBoundingClientRect', 'attachShadow', 'setAttribute', 'append'],
  'Node.prototype': ['appendChild', 'insertBefore', 'cloneNode'],
  'XMLHttpRequest.prototype': ['open'],
  window: ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'getComputedStyle', 'WebSocket', 'Worker'],
};

interface PageWithScripts {
  readonly view: Window & ContentWorld;
  readonly document: Document;
  /** Every watched thing that was done, in order. */
  readonly calls: string[];
}

/** A page of its own, whose doings are written down from before the scripts come into it. */
async function openPage(html: string): Promise<PageWithScripts> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.replaceChildren(frame);
  await loaded;
  const { contentWindow, contentDocument } = frame;
  if (contentWindow === null || contentDocument === null) throw new Error('the frame has no page');
  const script = contentDocument.createElement('script');
  script.type = 'module';
  const addresses = ['./pointer.ts', './content.ts'].map((path) => new URL(path, import.meta.url).href);
  script.textContent = addresses.map((address) => `import ${JSON.stringify(address)};`).join('');
  const calls = watch(contentWindow);
  // By the first methods of the page, which nobody watches.
  const append: (...nodes: Node[]) => void = HTMLElement.prototype.append;
  Reflect.apply(append, contentDocument.head, [script]);
  const view: PageWithScripts['view'] = contentWindow;
  await until(() => {
    if (view.kotakAduanContent === undefined) throw new Error('the content script never came');
  });
  return { view, document: contentDocument, calls };
}

function watch(view: Window): string[] {
  const calls: string[] = [];
  for (const [path, names] of Object.entries(watched)) {
    let owner: object = view;
    // The window's own constructors, found by their names.
    if (path !== 'window') for (const part of path.split('.')) owner = Reflect.get(owner, part) as object;
    for (const name of names) {
      const original: unknown = Reflect.get(owner, name);
      if (typeof original !== 'function') throw new Error(`${path} has no ${name}`);
      const spy = function (this: unknown, ...given: unknown[]): unknown {
        calls.push(name === 'addEventListener' ? `${name} ${String(given[0])} ${JSON.stringify(given[2])}` : name);
        return new.target === undefined ? Reflect.apply(original, this, given) : Reflect.construct(original, given);
      };
      Object.defineProperty(owner, name, { configurable: true, writable: true, value: spy });
    }
  }
  return calls;
}

const feed = `<!doctype html><html lang="id"><body><main>${'<article><h1>Lampu mati</h1><a href="/dinas.contoh/p/Ddc1WDzktaH/"><time datetime="2026-09-19T01:30:20.000Z">3 hr</time></a></article>'.repeat(20)}</main></body></html>`;
const onlyListeners = ['addEventListener contextmenu {"capture":true,"passive":true}', 'addEventListener pointerdown {"capture":true,"passive":true}'];
const request: ReadRequest = {
  trigger: 'action',
  pageUrl: 'https://www.instagram.com/p/Ddc1WDzktaH/',
  capturedAt: '2026-09-22T05:00:00.000Z',
  imageUrl: null,
  linkUrl: null,
  selectionText: null,
  targetElementId: null,
};

describe('The scripts in a stranger’s page', () => {
  it('do nothing until they are asked but listen for where a person presses', async () => {
    const { view, document: page, calls } = await openPage(feed);
    const before = page.documentElement.outerHTML;
    expect(calls).to.deep.equal(onlyListeners);
    const own = Object.keys(view).filter((name) => name.startsWith('kotakAduan'));
    expect(own.toSorted()).to.deep.equal(['kotakAduanAim', 'kotakAduanContent']);
    // What happens all day on such a page, by nobody's hand.
    for (const type of ['pointerdown', 'contextmenu', 'pointermove', 'mousemove', 'keydown', 'focusin', 'selectionchange', 'input'])
      page.body.firstElementChild?.firstElementChild?.dispatchEvent(new Event(type, { bubbles: true }));
    for (const type of ['scroll', 'resize', 'popstate', 'hashchange', 'visibilitychange', 'message']) view.dispatchEvent(new Event(type));
    // Work that was put off would be begun by the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(calls).to.deep.equal(onlyListeners);
    expect(view.kotakAduanAim?.element, 'an event that a page made up is no person’s').to.equal(null);
    expect(page.documentElement.outerHTML).to.equal(before);
  });

  it('do their work when asked, which is seen in the same way', async () => {
    const { view, calls } = await openPage(feed);
    view.kotakAduanContent?.read(request);
    expect(calls.length).to.be.greaterThan(onlyListeners.length);
    expect(calls).to.include('querySelectorAll');
  });
});
