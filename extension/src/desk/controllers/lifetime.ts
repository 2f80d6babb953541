import type { ReactiveController } from 'lit';
import type { ControllerHost } from './controller-host.ts';

/** A signal that lasts as long as the element is on the page, and another one when it comes back. */
export class Lifetime implements ReactiveController {
  #abort = new AbortController();

  constructor(host: ControllerHost) {
    host.addController(this);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  hostConnected(): void {
    this.#abort = new AbortController();
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }
}
