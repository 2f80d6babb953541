import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readFrameMessage, type LookMessage } from '../frame/frame-messages.ts';

export type FrameState = { readonly kind: 'opening' | 'ready' | 'slow' | 'failed' };

type Host = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>;

interface FrameOptions {
  onReady: () => void;
  onSubmitted: () => void;
  onLeave: () => void;
  onFailed: () => void;
  page?: Pick<Window, 'addEventListener' | 'setTimeout' | 'clearTimeout'>;
}

interface Frame {
  readonly contentWindow: Pick<Window, 'postMessage'> | null;
}

/** A frame whose page has loaded speaks at once; one that stays silent is the browser's error page. */
const silentAfterLoadMs = 1_500;
const slowAfterMs = 12_000;

/** Listens to the frame, and to nothing else. */
export class FrameController implements ReactiveController {
  state: FrameState = { kind: 'opening' };
  #height = 0;
  #frame: Frame | null = null;
  #origin = '';
  #timers: number[] = [];
  #listening: AbortController | null = null;
  readonly #host: Host;
  readonly #options: FrameOptions;
  readonly #page: NonNullable<FrameOptions['page']>;

  constructor(host: Host, options: FrameOptions) {
    this.#host = host;
    this.#options = options;
    this.#page = options.page ?? window;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    // Nothing that the page has put into every object: `once`, for one.
    const options = { __proto__: null, signal: this.#listening.signal };
    this.#page.addEventListener('message', this.#onMessage, options);
    this.#timers = [this.#page.setTimeout(() => this.state.kind === 'opening' && this.#become('slow'), slowAfterMs)];
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    for (const timer of this.#timers) this.#page.clearTimeout(timer);
    this.state = { kind: 'opening' };
  }

  attach(frame: Frame | null, origin: string): void {
    this.#frame = frame;
    this.#origin = origin;
  }

  /** At least what the empty form needs in so wide a box, so that nothing below it moves when it opens. */
  heightFor(width: number): number {
    return Math.max(this.#height, width < 280 ? 672 : width < 390 ? 608 : 544);
  }

  readonly loaded = (): void => {
    this.#timers.push(
      this.#page.setTimeout(() => {
        if (this.state.kind === 'ready') return;
        this.#become('failed');
        this.#options.onFailed();
      }, silentAfterLoadMs),
    );
  };

  post(message: LookMessage): void {
    if (this.state.kind === 'ready') this.#frame?.contentWindow?.postMessage(message, this.#origin);
  }

  readonly #onMessage = (event: MessageEvent<unknown>): void => {
    if (event.origin !== this.#origin || event.source === null || event.source !== this.#frame?.contentWindow) return;
    const message = readFrameMessage(event.data);
    if (message?.type === 'height') {
      this.#height = message.height;
      this.#host.requestUpdate();
    } else if (message?.type === 'ready') {
      this.#become('ready');
      this.#options.onReady();
    } else if (message?.type === 'submitted') {
      this.#options.onSubmitted();
    } else if (message?.type === 'leave') {
      this.#options.onLeave();
    }
  };

  #become(kind: FrameState['kind']): void {
    this.state = { kind };
    this.#host.requestUpdate();
  }
}
