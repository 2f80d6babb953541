import type { CDPSession, JSHandle, Page } from 'playwright-core';
import { until } from '../until.ts';

/** What an Indonesian screen reader calls them. */
const roles: Readonly<Record<string, string>> = {
  button: 'tombol',
  textbox: 'kotak isian',
  searchbox: 'kotak isian',
  combobox: 'kotak isian dengan daftar',
  option: 'pilihan',
  checkbox: 'kotak centang',
  radio: 'tombol pilihan',
  link: 'tautan',
  heading: 'judul',
  slider: 'penggeser',
  DisclosureTriangle: 'baris lipat',
  group: 'kelompok',
};

interface AccessibleNode {
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly value?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Hears what a screen reader would say: the element that has the focus, by the browser's own accessibility tree, and every live region that speaks. */
export class ScreenReader {
  /** Everything that was announced, in order. */
  readonly announced: string[] = [];
  readonly #page: Page;
  readonly #devtools: CDPSession;
  #heard = 0;

  private constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  /** Before the page is opened. */
  static async on(page: Page): Promise<ScreenReader> {
    const reader = new ScreenReader(page, await page.context().newCDPSession(page));
    await reader.#devtools.send('Accessibility.enable');
    await page.exposeFunction('announce', (words: string) => reader.announced.push(words));
    await page.addInitScript(listenToLiveRegions);
    return reader;
  }

  /** The element that has the focus, as it is read; null where nothing has it. */
  async focus(): Promise<string | null> {
    const element = await this.#active();
    const objectId = await this.#objectIdOf(element);
    await element.dispose();
    if (objectId === null) return null;
    const { nodes } = (await this.#devtools.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false })) as { nodes: AccessibleNode[] };
    return nodes[0] === undefined ? null : spoken(nodes[0]);
  }

  /** Waits until this is announced, by everything that was not waited for yet, and gives the whole sentence. */
  async hears(words: RegExp): Promise<string> {
    const index = await until(`an announcement of ${words}, after ${this.announced.slice(-3).join(' | ')}`, () => {
      const found = this.announced.findIndex((sentence, at) => at >= this.#heard && words.test(sentence));
      return found < 0 ? null : found + 1;
    });
    this.#heard = index;
    return this.announced[index - 1] ?? '';
  }

  #active(): Promise<JSHandle<Element | null>> {
    return this.#page.evaluateHandle(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active === document.body ? null : active;
    });
  }

  /** Playwright's handles have no ids for the protocol; the same element is asked for again by it. */
  async #objectIdOf(element: JSHandle<Element | null>): Promise<string | null> {
    if (element.asElement() === null) return null;
    const { result } = await this.#devtools.send('Runtime.evaluate', {
      expression: '(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()',
    });
    return result.objectId ?? null;
  }
}

function spoken({ role, name, description, value, properties = [] }: AccessibleNode): string {
  const property = (key: string): unknown => properties.find((one) => one.name === key)?.value.value;
  const kind = roles[role?.value ?? ''] ?? role?.value ?? '';
  const states = [
    ...(property('checked') === undefined ? [] : [property('checked') === 'true' ? 'terpilih' : 'tidak terpilih']),
    ...(property('expanded') === undefined ? [] : [property('expanded') === true ? 'terbuka' : 'tertutup']),
    ...(property('invalid') === undefined || property('invalid') === 'false' ? [] : ['isian belum benar']),
    ...(property('disabled') === true ? ['belum bisa ditekan'] : []),
  ];
  const written = value?.value === undefined || value.value === '' || (role?.value ?? '').match(/^(?:radio|button)$/) ? [] : [`isi: ${value.value}`];
  const first = [name?.value ?? '', kind, ...states, ...written].filter((part) => part !== '').join(', ');
  return [first, description?.value ?? ''].filter((part) => part !== '').join('. ');
}

/** In the page, before anything of it: tells every sentence that a live region says, wherever it stands. */
function listenToLiveRegions(): void {
  const regions = '[aria-live], [role="status"], [role="alert"], output';
  const observer = new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { target, addedNodes, type } of records) {
      if (type === 'attributes') continue;
      const element = target instanceof Element ? target : target.parentElement;
      const around = element?.closest(regions);
      if (around) changed.add(around);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const region of [node, ...node.querySelectorAll('*')]) if (region.matches(regions)) changed.add(region);
      }
    }
    for (const region of changed) {
      const words = region.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
      if (words === '' || !region.isConnected || region.getAttribute('aria-live') === 'off') continue;
      void (globalThis as unknown as { announce(words: string): Promise<void> }).announce(words);
    }
  });
  const observe = (root: Node): void => observer.observe(root, { subtree: true, childList: true, characterData: true });
  observe(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
    const root = attachShadow.call(this, init);
    observe(root);
    return root;
  };
}
