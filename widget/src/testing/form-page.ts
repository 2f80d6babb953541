import { KotakAduanForm } from '../elements/kotak-aduan-form/kotak-aduan-form.ts';
import { until } from './until.ts';

if (customElements.get('kotak-aduan-form') === undefined) customElements.define('kotak-aduan-form', KotakAduanForm);

/** One form on the page, and how a person finds things in it. */
export class FormPage {
  readonly element: KotakAduanForm;

  constructor(fetcher: typeof fetch, attributes: Record<string, string> = {}) {
    const element = document.createElement('kotak-aduan-form');
    element.fetcher = fetcher;
    for (const [name, value] of Object.entries({ agency: 'dlh', ...attributes })) element.setAttribute(name, value);
    document.body.append(element);
    this.element = element;
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('Not connected');
    return this.element.shadowRoot;
  }

  find<T extends HTMLElement = HTMLElement>(selector: string): Promise<T> {
    return until(() => this.root.querySelector<T>(selector), selector);
  }

  async write(text: string): Promise<HTMLTextAreaElement> {
    return this.fill('#text', text);
  }

  async fill<T extends HTMLInputElement | HTMLTextAreaElement>(selector: string, value: string): Promise<T> {
    const field = await this.find<T>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return field;
  }

  async press(name: string): Promise<void> {
    const button = await until(() => [...this.root.querySelectorAll('button')].find((one) => one.textContent?.trim() === name), name);
    button.click();
  }

  /** One of the closed lines below the text; what stands inside of some comes only then. */
  async open(name: string): Promise<void> {
    (await this.find<HTMLDetailsElement>(`details.${name}`)).open = true;
  }

  async pick(files: readonly File[], selector = 'input[name="photos"]'): Promise<void> {
    const input = await this.find<HTMLInputElement>(selector);
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  says(text: string): Promise<true> {
    return until(() => (this.root.textContent?.replaceAll(/\s+/g, ' ').includes(text) ? true : null), text);
  }
}

/** The browser as if nobody had been here. */
export async function forgetEverything(): Promise<void> {
  for (const element of document.querySelectorAll('kotak-aduan-form, kotak-aduan')) element.remove();
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase('kotak-aduan');
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => resolve());
    request.addEventListener('blocked', () => resolve());
  });
}
