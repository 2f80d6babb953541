import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type CityState = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly city: CityConfig } | { readonly kind: 'failed' };

/** What the form needs to know of the city. The form works without it; what depends on it comes when it is there. */
export class CityController implements ReactiveController {
  state: CityState = { kind: 'loading' };
  #running: AbortController | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #fetchCity: (signal: AbortSignal) => Promise<CityConfig>;

  constructor(host: ReactiveControllerHost, { fetchCity }: { fetchCity: (signal: AbortSignal) => Promise<CityConfig> }) {
    this.#host = host;
    this.#fetchCity = fetchCity;
    host.addController(this);
  }

  get city(): CityConfig | null {
    return this.state.kind === 'ready' ? this.state.city : null;
  }

  hostConnected(): void {
    if (this.state.kind !== 'ready') void this.load();
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  async load(): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    try {
      this.state = { kind: 'ready', city: await this.#fetchCity(running.signal) };
    } catch {
      // Without the city the complaint goes to the coordinator: the form stays whole, and `load` is called again when the network is back.
      if (running.signal.aborted) return;
      this.state = { kind: 'failed' };
    }
    this.#host.requestUpdate();
  }
}
