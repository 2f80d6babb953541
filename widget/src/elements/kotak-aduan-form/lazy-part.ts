import type { ReactiveControllerHost } from 'lit';

interface Line {
  /** Then nothing is tried: until 2026 browsers kept a module that failed once as failed, until the page was loaded anew. */
  readonly isDown: () => boolean;
  readonly onBack: (listener: () => void) => void;
}

const pageLine: Line = {
  isDown: () => !navigator.onLine,
  onBack: (listener) => addEventListener('online', listener, { once: true }),
};

/** A part of the form that is fetched when somebody asks for it, and again by itself when the network is back, or when it is asked for. */
export class LazyPart<Part> {
  part: Part | null = null;
  hasFailed = false;
  #coming: Promise<Part | null> | null = null;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #fetchPart: () => Promise<Part>;
  readonly #line: Line;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, fetchPart: () => Promise<Part>, line: Line = pageLine) {
    this.#host = host;
    this.#fetchPart = fetchPart;
    this.#line = line;
  }

  get isComing(): boolean {
    return this.#coming !== null && this.part === null;
  }

  /** Null where it could not be fetched now. */
  ask(): Promise<Part | null> {
    this.#coming ??= (this.#line.isDown() ? Promise.reject(new Error('offline')) : this.#fetchPart()).then(
      (part) => {
        this.part = part;
        this.hasFailed = false;
        this.#host.requestUpdate();
        return part;
      },
      () => {
        this.#coming = null;
        // Once is enough, however often it is pressed.
        if (!this.hasFailed) this.#line.onBack(() => void this.ask());
        this.hasFailed = true;
        this.#host.requestUpdate();
        return null;
      },
    );
    return this.#coming;
  }
}
