import type { TemplateResult } from 'lit';
import type { TimeWords } from '../../time-words.ts';
import { addStyles } from '../add-styles.ts';
import type { FormHost } from './form-host.ts';
import type { Tracking } from '../lacak-aduan-view/tracking.ts';

interface TrackingViewOptions {
  readonly host: FormHost;
  readonly go: (id: string) => void;
  readonly isShared: () => boolean;
  /** Back to the form. */
  readonly onLeft: () => void;
}

/** The way to a complaint that was sent: fetched when somebody goes there, and shown in the place of the form. */
export class TrackingView {
  isOpen = false;
  #tracking: Tracking | null = null;
  readonly #options: TrackingViewOptions;

  constructor(options: TrackingViewOptions) {
    this.#options = options;
  }

  get files(): Tracking['files'] {
    return this.#tracking?.files ?? [];
  }

  async toggle(): Promise<void> {
    const { host, go, isShared } = this.#options;
    if (this.#tracking === null) {
      const { Tracking, trackingStyles } = await import('../lacak-aduan-view/tracking.ts');
      addStyles(host.renderRoot, trackingStyles);
      this.#tracking = new Tracking(host, { leave: () => void this.#leave(), go, isShared });
    }
    this.isOpen = !this.isOpen;
    go(this.isOpen ? 'track-code' : 'text');
  }

  /** With a code that is known already. */
  async see(code: string): Promise<void> {
    await this.toggle();
    await this.#tracking?.openCode(code);
  }

  async #leave(): Promise<void> {
    await this.toggle();
    this.#options.onLeft();
  }

  /** Null where the form itself is shown. */
  body(times: TimeWords): TemplateResult | null {
    return this.isOpen && this.#tracking !== null ? this.#tracking.body(times) : null;
  }

  rendered(root: DocumentFragment | HTMLElement): void {
    this.#tracking?.rendered(root);
  }
}
