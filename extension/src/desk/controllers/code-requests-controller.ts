import type { CodeRequest } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController } from 'lit';
import type { DeskClient } from '../desk-client.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { DecisionKeys } from './decision-keys.ts';

export interface CodeRequestsState {
  readonly requests: readonly CodeRequest[];
  /** The server has answered. */
  readonly isLoaded: boolean;
  /** The one that is being decided. */
  readonly deciding: CodeRequest['codeRequestId'] | null;
  /** What went wrong last. */
  readonly code: string | null;
  /** What was decided last. */
  readonly done: 'confirmed' | 'refused' | null;
}

export interface CodeRequestsOptions {
  readonly client: () => Pick<DeskClient, 'listCodeRequests' | 'confirmCodeRequest' | 'refuseCodeRequest'> | null;
  readonly randomId: () => string;
  readonly onError: (code: string) => void;
}

const nothing: CodeRequestsState = { requests: [], isLoaded: false, deciding: null, code: null, done: null };

/** Who lost a code and waits to be reached, and the two answers to it. */
export class CodeRequestsController implements ReactiveController {
  state: CodeRequestsState = nothing;
  readonly #host: ControllerHost;
  readonly #options: CodeRequestsOptions;
  readonly #keys: DecisionKeys;

  constructor(host: ControllerHost, options: CodeRequestsOptions) {
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
      const { requests } = await client.listCodeRequests({});
      this.#set({ ...this.state, requests, isLoaded: true });
    } catch (error) {
      this.#fail(error);
    }
  }

  async decide(codeRequestId: CodeRequest['codeRequestId'], answer: 'confirmed' | 'refused'): Promise<void> {
    const client = this.#options.client();
    if (client === null || this.state.deciding !== null) return;
    this.#set({ ...this.state, deciding: codeRequestId, code: null, done: null });
    const call = { params: { codeRequestId }, body: {}, idempotencyKey: this.#keys.keyFor(`${answer} ${codeRequestId}`) };
    try {
      const { requests } = answer === 'confirmed' ? await client.confirmCodeRequest(call) : await client.refuseCodeRequest(call);
      this.#set({ requests, isLoaded: true, deciding: null, code: null, done: answer });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const code = errorCode(error);
    this.#set({ ...this.state, deciding: null, code });
    this.#options.onError(code);
  }

  #set(state: CodeRequestsState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
