import { keptCodesKey } from '@kotak-aduan/api-client/kept-codes/note-kept-codes';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import type { Addition } from '../../controllers/addition.ts';
import type { nothing, TemplateResult } from 'lit';
import { onDevice } from '../../messages/remembered-language.ts';
import type { Tracking } from '../lacak-aduan-view/tracking.ts';
import type { FormHost } from './form-host.ts';
import { LazyPart } from './lazy-part.ts';
import { partNotice } from './part-notice.ts';

export interface TrackingViewOptions {
  readonly host: FormHost;
  readonly go: (id: string) => void;
  readonly shared: { readonly isOn: boolean };
  /** Where whoever leaves comes back to: the text, or what became of the sending. */
  readonly behind: () => string;
}

/** The way to a complaint that was sent: fetched when somebody goes there, and shown in the place of the form. */
export class TrackingView {
  isOpen = false;
  #tracking: Tracking | null = null;
  /** By the person: what is fetched ahead in vain says nothing. */
  readonly #asked: LazyPart<Tracking>;
  readonly #options: TrackingViewOptions;

  constructor(options: TrackingViewOptions) {
    this.#options = options;
    this.#asked = new LazyPart(options.host, () => this.#load());
    // What is new of a kept code is told without being asked; where it can't be fetched now, whoever asks hears of it.
    if (onDevice((storage) => keptCodesKey in storage)) this.#load().catch(() => undefined);
  }

  async #load(): Promise<Tracking> {
    const { trackInBox } = await import('../lacak-aduan-view/tracking.ts');
    return (this.#tracking ??= trackInBox(this, this.#options));
  }

  async toggle(): Promise<void> {
    if (this.#tracking === null && (await this.#asked.ask()) === null) return;
    this.isOpen = !this.isOpen;
    this.#options.go(this.isOpen ? 'track-code' : this.#options.behind());
  }

  /** With a code that is known already, and what can be added in a message. */
  async see(code: string, addition?: Addition): Promise<void> {
    await this.toggle();
    await this.#tracking?.openCode(code, { addition });
  }

  /** On this device, because its person asked for it. */
  isKept(code: TrackingCode): boolean {
    return this.#tracking?.isKept(code) === true;
  }

  /** In the form: that there is news of a complaint whose code this device keeps, or that the way there did not come. */
  news(): TemplateResult | typeof nothing {
    return this.#tracking?.news() ?? partNotice(this.#asked, this.#options.host.texts);
  }

  /** Null where the form itself is shown. */
  body(): TemplateResult | null {
    return (this.isOpen && this.#tracking?.body()) || null;
  }

  rendered(root: DocumentFragment | HTMLElement): void {
    this.#tracking?.rendered(root);
  }
}
