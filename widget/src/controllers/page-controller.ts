import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface PageOptions {
  /** The last moment that a phone gives before it puts a page away. */
  onHidden: () => void;
  onOnline: () => void;
  page?: Document;
}

/** What the browser tells the whole page, as long as the element is in it. */
export class PageController implements ReactiveController {
  #listening: AbortController | null = null;
  readonly #options: PageOptions;

  constructor(host: ReactiveControllerHost, options: PageOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { onHidden, onOnline, page = document } = this.#options;
    page.addEventListener('visibilitychange', () => page.visibilityState === 'hidden' && onHidden(), { signal });
    page.defaultView?.addEventListener('online', onOnline, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }
}
