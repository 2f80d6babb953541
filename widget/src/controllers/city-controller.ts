import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { NotListedPart } from '../elements/kotak-aduan-form/not-listed-part.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface CityOptions {
  readonly fetchCity: (language: string, signal: AbortSignal) => Promise<CityConfig>;
  /** That the form speaks: the city's own sentences come in it. */
  readonly language: () => string;
}

/** What the form needs to know of the city. The form works without it; what depends on it comes when it is there. */
export class CityController implements ReactiveController {
  /** Null until it has come. */
  city: CityConfig | null = null;
  /** What stands in the form's place on a page that the city has not listed. */
  refusal: NotListedPart | null = null;
  #running: AbortController | null = null;
  #asked = '';
  readonly #host: ReactiveControllerHost;
  readonly #options: CityOptions;

  constructor(host: ReactiveControllerHost, options: CityOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.city === null) void this.load();
  }

  hostUpdate(): void {
    if (this.city !== null && this.#options.language() !== this.#asked) void this.load();
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  async load(): Promise<void> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.#asked = this.#options.language();
    try {
      this.city = await this.#options.fetchCity(this.#asked, signal);
      this.#host.requestUpdate();
    } catch {
      // Without the city the complaint goes to the coordinator: the form stays whole, and `load` is called again when the network is back.
      // A city that speaks another language stays.
    }
  }
}
