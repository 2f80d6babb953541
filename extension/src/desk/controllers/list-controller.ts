import type { ReactiveController } from 'lit';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { DecisionKeys } from './decision-keys.ts';

export interface ListOptions<Client> {
  /** Null for who has nothing to do with the list. */
  readonly client: () => Client | null;
  readonly randomId: () => string;
  readonly onError: (code: string) => void;
}

interface ListState {
  /** What went wrong last. */
  readonly code: string | null;
}

/** A list above the queue that waits for somebody's word: how it is loaded, what is told when it fails, and that nothing of it outlives the element. */
export abstract class ListController<Client, State extends ListState> implements ReactiveController {
  state: State;
  protected readonly options: ListOptions<Client>;
  protected readonly keys: DecisionKeys;
  readonly #host: ControllerHost;
  readonly #nothing: State;

  constructor(host: ControllerHost, options: ListOptions<Client>, nothing: State) {
    this.state = nothing;
    this.options = options;
    this.keys = new DecisionKeys(options.randomId);
    this.#host = host;
    this.#nothing = nothing;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.set(this.#nothing);
  }

  async load(): Promise<void> {
    const client = this.options.client();
    if (client === null) return this.set(this.#nothing);
    try {
      const found = await this.list(client);
      this.set({ ...this.state, ...found });
    } catch (error) {
      this.fail(error);
    }
  }

  protected abstract list(client: Client): Promise<Partial<State>>;

  /** What the state says once nothing is under way. */
  protected abstract readonly idle: Partial<State>;

  protected fail(error: unknown): void {
    const code = errorCode(error);
    this.set({ ...this.state, ...this.idle, code });
    this.options.onError(code);
  }

  protected set(state: State): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
