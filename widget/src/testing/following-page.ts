import { makeIds } from '@kotak-aduan/api-client/drafts';
import type { MockAnswers } from '@kotak-aduan/api-client/testing';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { LacakAduanView } from '../elements/lacak-aduan-view/lacak-aduan-view.ts';
import { mockFetch } from './mock-fetch.ts';
import { until } from './until.ts';

if (customElements.get('lacak-aduan-view') === undefined) customElements.define('lacak-aduan-view', LacakAduanView);

/** One `<lacak-aduan>` on a page of the city's own, and how a person finds things in it. */
export class FollowingPage {
  readonly element: LacakAduanView;
  readonly code = makeIds().trackingCode();

  constructor(answers: MockAnswers, attributes: Record<string, string> = {}) {
    this.element = document.createElement('lacak-aduan-view');
    this.element.fetcher = mockFetch(answers);
    for (const [name, value] of Object.entries(attributes)) this.element.setAttribute(name, value);
    document.body.append(this.element);
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('Not connected');
    return this.element.shadowRoot;
  }

  find<T extends HTMLElement = HTMLElement>(selector: string): Promise<T> {
    return until(() => this.root.querySelector<T>(selector), selector);
  }

  async fill(selector: string, value: string): Promise<void> {
    const field = await this.find<HTMLInputElement | HTMLTextAreaElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async press(name: string): Promise<void> {
    const named = (button: HTMLButtonElement): boolean =>
      button.textContent?.replaceAll(/\s+/g, ' ').trim() === name && !button.matches('[aria-disabled="true"]');
    const button = await until(() => [...this.root.querySelectorAll('button')].find(named), name);
    button.click();
  }

  says(text: string): Promise<true> {
    return until(() => (this.words.includes(text) ? true : null), text);
  }

  get words(): string {
    return this.root.textContent?.replaceAll(/\s+/g, ' ') ?? '';
  }

  /** With the code typed in, as it stands on a receipt. */
  async open(): Promise<void> {
    await this.fill('#track-code', formatTrackingCode(this.code));
    await this.press('Lihat aduan');
    await this.find('#case-title');
  }
}
