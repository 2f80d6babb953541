import type { Site } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController } from 'lit';
import type { DeskClient } from '../desk-client.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { DecisionKeys } from './decision-keys.ts';

export interface SitesState {
  readonly sites: readonly Site[];
  readonly isDeciding: boolean;
  /** What went wrong last. */
  readonly code: string | null;
  /** What was decided last. */
  readonly done: 'allowed' | 'refused' | null;
}

export interface SitesOptions {
  /** Null for who does not decide about websites. */
  readonly client: () => Pick<DeskClient, 'listSites' | 'allowSites' | 'refuseSite'> | null;
  readonly randomId: () => string;
  readonly onError: (code: string) => void;
}

const nothing: SitesState = { sites: [], isDeciding: false, code: null, done: null };

/** Which websites may hold the box, and the coordinator's word on them. */
export class SitesController implements ReactiveController {
  state: SitesState = nothing;
  readonly #host: ControllerHost;
  readonly #options: SitesOptions;
  readonly #keys: DecisionKeys;

  constructor(host: ControllerHost, options: SitesOptions) {
    this.#host = host;
    this.#options = options;
    this.#keys = new DecisionKeys(options.randomId);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#set(nothing);
  }

  async load(): Promise<void> {
    const client = this.#options.client();
    if (client === null) return this.#set(nothing);
    try {
      const { sites } = await client.listSites({});
      this.#set({ ...this.state, sites });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** True where it is done. */
  async decide(origins: readonly string[], answer: 'allowed' | 'refused'): Promise<boolean> {
    const client = this.#options.client();
    const [first] = origins;
    if (client === null || first === undefined || this.state.isDeciding) return false;
    this.#set({ ...this.state, isDeciding: true, code: null, done: null });
    const decision = `${answer} ${origins.join(' ')}`;
    const idempotencyKey = this.#keys.keyFor(decision);
    try {
      const { sites } =
        answer === 'allowed'
          ? await client.allowSites({ body: { origins: [...origins] }, idempotencyKey })
          : await client.refuseSite({ body: { origin: first }, idempotencyKey });
      this.#keys.forget(decision);
      this.#set({ sites, isDeciding: false, code: null, done: answer });
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  #fail(error: unknown): void {
    const code = errorCode(error);
    this.#set({ ...this.state, isDeciding: false, code });
    this.#options.onError(code);
  }

  #set(state: SitesState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
