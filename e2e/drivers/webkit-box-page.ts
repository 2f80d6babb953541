import type { WebDriver, WebElement } from '@kotak-aduan/tools/start-webkit';
import { until } from '../until.ts';
import { inBox, theBox, type BoxPage, type PlacedElement } from './box-page.ts';

/** The box in WebKit, by its WebDriver: in a frame of another origin where the page has one, else in the page itself. */
export class WebKitBoxPage implements BoxPage {
  readonly #driver: WebDriver;
  readonly #placed: PlacedElement;

  constructor(driver: WebDriver, placed: PlacedElement = theBox) {
    this.#driver = driver;
    this.#placed = placed;
  }

  async open(address: string): Promise<void> {
    await this.#driver.switchTo().defaultContent();
    await this.#driver.get(address);
    await this.#enter();
  }

  async reload(): Promise<void> {
    await this.#driver.switchTo().defaultContent();
    await this.#driver.navigate().refresh();
    await this.#enter();
  }

  async findBox(): Promise<void> {
    await this.#enter();
  }

  async askPage<T>(expression: string): Promise<T> {
    await this.#driver.switchTo().defaultContent();
    return this.#driver.executeScript<T>(`return ${expression}`);
  }

  ask<T>(body: string): Promise<T> {
    return this.#driver.executeScript<T>(`return (async () => { ${inBox(body, this.#placed)} })()`);
  }

  /** By the keyboard: WebKit's driver takes whatever a shadow root in a frame has below the fold for something that is covered. */
  async press(element: string): Promise<void> {
    await this.#focus(element);
    await this.#keys(' ');
  }

  async type(element: string, text: string): Promise<void> {
    await this.#focus(element);
    await this.#keys(text);
  }

  async choose(element: string, paths: readonly string[]): Promise<void> {
    await (await this.#find(element)).sendKeys(paths.join('\n'));
  }

  /** Where the box is: the shell of another origin has put it into a frame. */
  async #enter(): Promise<void> {
    const { field } = this.#placed;
    await this.#driver.switchTo().defaultContent();
    const frame = await until('the box', () =>
      this.#driver.executeScript<WebElement | 'here' | null>(
        inBox(`return shell.querySelector('iframe') ?? (root.querySelector('${field}') ? 'here' : null)`, this.#placed),
      ),
    );
    if (frame !== 'here') await this.#driver.switchTo().frame(frame);
    // A page and its frame have the keyboard once they were clicked on; the text field is where it always can be.
    await until('a click on the text field', async () => {
      const text = await this.#find(`root.querySelector('${field}')`);
      // At a point, not at the element: of a field that is larger than the window the driver says that something lies over it.
      const isShown = await this.ask<boolean>(`const text = root.querySelector('${field}'); text.scrollIntoView({ block: 'center' }); return !text.hidden`);
      if (isShown) await this.#driver.actions().move({ origin: text }).click().perform();
      return true;
    });
  }

  async #focus(element: string): Promise<void> {
    await this.#find(element);
    await this.ask(
      `const found = ${element}; found.scrollIntoView({ block: 'center' }); found.focus(); if (found.localName === 'textarea') found.setSelectionRange(found.value.length, found.value.length)`,
    );
  }

  /** Goes to what has the focus. `element.sendKeys` wouldn't: it doesn't look into shadow roots for it. */
  async #keys(text: string): Promise<void> {
    await this.#driver.actions().sendKeys(text).perform();
  }

  #find(element: string): Promise<WebElement> {
    return until(`in the box: ${element}`, () => this.#driver.executeScript<WebElement | null>(inBox(`return ${element} ?? null`, this.#placed)));
  }
}
