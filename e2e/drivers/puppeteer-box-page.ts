import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { inBox, theBox, type BoxPage, type PlacedElement } from './box-page.ts';

/** The box in a browser that puppeteer drives: in a frame of another origin where the page has one, else in the page itself. */
export class PuppeteerBoxPage implements BoxPage {
  readonly #page: Page;
  readonly #placed: PlacedElement;

  constructor(page: Page, placed: PlacedElement = theBox) {
    this.#page = page;
    this.#placed = placed;
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  /** It is looked for each time. */
  async findBox(): Promise<void> {}

  async askPage<T>(expression: string): Promise<T> {
    // What the expression gives is what the caller says it gives.
    return (await this.#page.evaluate(expression)) as T;
  }

  async ask<T>(body: string): Promise<T> {
    // What the body gives is what the caller says it gives.
    return (await (await this.#box()).evaluate(`(async () => { ${inBox(body, this.#placed)} })()`)) as T;
  }

  /** By the keyboard, which needs no place that can move under the pointer while the form grows. */
  async press(element: string): Promise<void> {
    await (await this.#find(element)).press(' ');
  }

  async type(element: string, text: string): Promise<void> {
    await (await this.#find(element)).type(text);
  }

  async choose(element: string, paths: readonly string[]): Promise<void> {
    const input = await this.#find(element);
    // `find` was asked for a file input.
    await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  }

  #box(): Promise<Frame> {
    return until('the box', async () => {
      const frame = this.#page.frames().find((one) => one.url().includes('/bingkai'));
      if (frame) return frame;
      const main = this.#page.mainFrame();
      return (await main.evaluate(`(() => { ${inBox(`return root.querySelector('${this.#placed.field}') !== null`, this.#placed)} })()`)) ? main : null;
    });
  }

  #find(element: string): Promise<ElementHandle> {
    return until(`in the box: ${element}`, async () => {
      const handle = await (await this.#box()).evaluateHandle(`(() => { ${inBox(`return ${element} ?? null`, this.#placed)} })()`);
      // Only elements are asked for here.
      return handle.asElement() as ElementHandle | null;
    });
  }
}
