import type { CityConfig } from '@kotak-aduan/api-client/schemas';
import type { DeskClient } from '../desk-client.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { Lifetime } from './lifetime.ts';

export type CityState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly city: CityConfig }
  | { readonly kind: 'failed'; readonly code: string };

/** The city's units, categories and time zone. */
export class CityController {
  state: CityState = { kind: 'loading' };
  readonly #host: ControllerHost;
  readonly #client: () => Pick<DeskClient, 'getCity'>;
  readonly #life: Lifetime;

  constructor(host: ControllerHost, client: () => Pick<DeskClient, 'getCity'>) {
    this.#host = host;
    this.#client = client;
    this.#life = new Lifetime(host);
  }

  async load(): Promise<void> {
    const { signal } = this.#life;
    this.#set({ kind: 'loading' });
    try {
      this.#set({ kind: 'ready', city: await this.#client().getCity({ signal }) });
    } catch (error) {
      if (!signal.aborted) this.#set({ kind: 'failed', code: errorCode(error) });
    }
  }

  #set(state: CityState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
