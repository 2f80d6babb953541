import type { ReactiveControllerHost } from 'lit';

/** A part of the form that is fetched when somebody asks for it, and asked for again where the network failed. */
export class LazyPart<Part> {
  part: Part | null = null;
  hasFailed = false;
  #coming: Promise<Part | null> | null = null;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #fetchPart: () => Promise<Part>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, fetchPart: () => Promise<Part>) {
    this.#host = host;
    this.#fetchPart = fetchPart;
  }

  get isComing(): boolean {
    return this.#coming !== null && this.part === null;
  }

  /** Null where it could not be fetched now. */
  ask(): Promise<Part | null> {
    this.#coming ??= this.#fetchPart().then(
      (part) => {
        this.part = part;
        this.hasFailed = false;
        this.#host.requestUpdate();
        return part;
      },
      () => {
        this.#coming = null;
        this.hasFailed = true;
        this.#host.requestUpdate();
        return null;
      },
    );
    return this.#coming;
  }
}
