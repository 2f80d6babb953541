import type { AdviceRequest } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController } from 'lit';
import type { DeskClient } from '../desk-client.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { DecisionKeys } from './decision-keys.ts';

export interface AdviceState {
  readonly requests: readonly AdviceRequest[];
  /** The one that is being answered. */
  readonly answering: AdviceRequest['adviceId'] | null;
  /** What went wrong last. */
  readonly code: string | null;
  readonly isDone: boolean;
}

export interface AdviceOptions {
  readonly client: () => Pick<DeskClient, 'listAdvice' | 'answerAdvice'> | null;
  readonly randomId: () => string;
  readonly onError: (code: string) => void;
}

const nothing: AdviceState = { requests: [], answering: null, code: null, isDone: false };

/** What other units ask one's own, and the answers. */
export class AdviceController implements ReactiveController {
  state: AdviceState = nothing;
  readonly #host: ControllerHost;
  readonly #options: AdviceOptions;
  readonly #keys: DecisionKeys;

  constructor(host: ControllerHost, options: AdviceOptions) {
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
      const { requests } = await client.listAdvice({});
      this.#set({ ...this.state, requests });
    } catch (error) {
      this.#fail(error);
    }
  }

  async answer(adviceId: AdviceRequest['adviceId'], text: string): Promise<void> {
    const client = this.#options.client();
    if (client === null || this.state.answering !== null) return;
    this.#set({ ...this.state, answering: adviceId, code: null, isDone: false });
    try {
      const { requests } = await client.answerAdvice({ params: { adviceId }, body: { text }, idempotencyKey: this.#keys.keyFor(`${adviceId} ${text}`) });
      this.#set({ requests, answering: null, code: null, isDone: true });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const code = errorCode(error);
    this.#set({ ...this.state, answering: null, code });
    this.#options.onError(code);
  }

  #set(state: AdviceState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
