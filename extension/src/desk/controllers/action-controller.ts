import { idempotencyKeySchema, type DeskCase, type IdempotencyKey } from '@kotak-aduan/api-client/schemas';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { Lifetime } from './lifetime.ts';

export type ActionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** Somebody else changed the case first: it was loaded again, what was typed is kept. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed'; readonly code: string };

export interface ActionControllerOptions {
  readonly randomId: () => string;
  readonly onChanged: (changed: DeskCase) => void;
  readonly reload: () => Promise<void>;
  readonly onError: (code: string) => void;
}

/** A change and how it is sent. */
export interface ChangeCall {
  /** What is sent; two calls with the same are one change. */
  readonly body: object;
  readonly send: (call: { signal: AbortSignal; idempotencyKey: IdempotencyKey }) => Promise<DeskCase>;
}

/** One change of a case: sent once, however often the person presses the button. */
export class ActionController {
  state: ActionState = { kind: 'idle' };
  readonly #host: ControllerHost;
  readonly #options: ActionControllerOptions;
  readonly #life: Lifetime;
  #lastBody = '';
  #key: IdempotencyKey | null = null;

  constructor(host: ControllerHost, options: ActionControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#life = new Lifetime(host);
  }

  /** Gives the code of what went wrong, or null where the change is made. */
  async run({ body, send }: ChangeCall): Promise<string | null> {
    if (this.state.kind === 'sending') return 'still-running';
    const { signal } = this.#life;
    this.#set({ kind: 'sending' });
    try {
      const changed = await send({ signal, idempotencyKey: this.#keyFor(JSON.stringify(body)) });
      this.#key = null;
      this.#options.onChanged(changed);
      this.#set({ kind: 'idle' });
      return null;
    } catch (error) {
      const code = errorCode(error);
      if (signal.aborted) return code;
      await this.#settle(code);
      return code;
    }
  }

  async #settle(code: string): Promise<void> {
    if (code === 'stale-version') {
      await this.#options.reload();
      this.#set({ kind: 'stale' });
      return;
    }
    // The case moved on without us: what may be done with it now is not what the page shows.
    if (code === 'illegal-transition') await this.#options.reload();
    this.#set({ kind: 'failed', code });
    this.#options.onError(code);
  }

  /** The same words again are the same change; other words are another, and the server refuses a reused key. */
  #keyFor(body: string): IdempotencyKey {
    if (this.#key === null || body !== this.#lastBody) {
      this.#lastBody = body;
      this.#key = idempotencyKeySchema.parse(this.#options.randomId());
    }
    return this.#key;
  }

  #set(state: ActionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
