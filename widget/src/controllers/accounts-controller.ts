import type { ListedAccount, ListedEmergencyNumber } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface AccountsLists {
  /** Of the unit and those below it; of the whole city where no unit is named. */
  readonly own: readonly ListedAccount[];
  /** What a typed account is compared with: an account of another agency is official too. */
  readonly all: readonly ListedAccount[];
  readonly emergencyNumbers: readonly ListedEmergencyNumber[];
}

export type AccountsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** `isOld`: asked for again in vain; what was loaded stays. */
  | ({ readonly kind: 'ready'; readonly isOld: boolean } & AccountsLists);

interface AccountsOptions {
  /** `isAnew`: something has changed since it failed or was loaded, so that what was answered before says nothing. */
  readonly load: (isAnew: boolean) => Promise<AccountsLists>;
  /** Nothing was loaded, now or before. */
  readonly onFailed?: (error: unknown) => void;
  readonly page?: EventTarget;
}

/** The lists of official accounts, as they were loaded last. */
export class AccountsController implements ReactiveController {
  state: AccountsState = { kind: 'loading' };
  readonly #host: ReactiveControllerHost;
  readonly #options: AccountsOptions;
  #connected: AbortController | null = null;
  #loads = 0;

  constructor(host: ReactiveControllerHost, options: AccountsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    // Nothing inherited: some libraries write into every object, and `once` would be read as an option.
    const options = { __proto__: null, signal: this.#connected.signal };
    const page = this.#options.page ?? globalThis;
    page.addEventListener('online', () => void this.load(true), options);
    page.addEventListener('offline', () => this.#aged(), options);
    // Taken out before the list came, and put back: what was asked for then is not listened to any more.
    if (this.#loads > 0 && this.state.kind !== 'ready') void this.load();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
  }

  async load(isAnew = false): Promise<void> {
    const signal = this.#connected?.signal;
    if (signal === undefined) return;
    const load = (this.#loads += 1);
    // Another agency may have been asked for meanwhile.
    const isLast = (): boolean => load === this.#loads && !signal.aborted;
    try {
      const lists = await this.#options.load(isAnew);
      if (!isLast()) return;
      this.#set({ kind: 'ready', ...lists, isOld: false });
    } catch (error) {
      // Whatever it was (no network, an origin that isn't listed, a server that is down), the city's own page is the way left.
      if (!isLast()) return;
      if (this.state.kind === 'ready') return this.#aged();
      this.#options.onFailed?.(error);
      this.#set({ kind: 'failed' });
    }
  }

  #aged(): void {
    if (this.state.kind === 'ready') this.#set({ ...this.state, isOld: true });
  }

  #set(state: AccountsState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
