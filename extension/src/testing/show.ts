import type { LitElement } from 'lit';
import { until } from './until.ts';

/** Puts an element into the page with the extension's own look, and takes away what stood there before. */
export async function show<T extends LitElement>(element: T): Promise<T> {
  if (document.querySelector('link[data-look]') === null) {
    const look = document.createElement('link');
    look.rel = 'stylesheet';
    look.dataset['look'] = '';
    look.href = new URL('../look/page.css', import.meta.url).href;
    const loaded = new Promise((resolve) => look.addEventListener('load', resolve, { once: true }));
    document.head.append(look);
    await loaded;
  }
  const main = document.createElement('main');
  main.append(element);
  document.body.replaceChildren(main);
  await element.updateComplete;
  return element;
}

/** Waits for what an element will show by itself. */
export async function shown(element: LitElement, selector: string): Promise<HTMLElement> {
  return await until(() => {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`<${element.localName}> never showed ${selector}`);
    return found;
  });
}
