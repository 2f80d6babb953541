import type { OperationInput, OperationOutput, Operations } from '@kotak-aduan/api-client/operations';
import type { CaseSummary } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController } from 'lit';
import type { DeskClient } from '../desk-client.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';

export type CaseFilter = Omit<NonNullable<OperationInput<Operations['listCases']>['query']>, 'cursor'>;

export type QueueState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: string }
  | {
      readonly kind: 'ready';
      readonly cases: readonly CaseSummary[];
      readonly nextCursor: string | null;
      /** `list` while the whole list is asked for again, `more` while the next page is. */
      readonly pending: 'list' | 'more' | null;
      /** Why the last reload or next page failed; what was there stays. */
      readonly code: string | null;
    };

export interface QueueControllerOptions {
  readonly client: () => Pick<DeskClient, 'listCases'>;
  readonly now: () => Date;
  readonly onError: (code: string) => void;
}

/** The list of cases in the server's order of urgency, by filter and page. */
export class QueueController implements ReactiveController {
  state: QueueState = { kind: 'loading' };
  filter: CaseFilter = {};
  readonly #host: ControllerHost;
  readonly #options: QueueControllerOptions;
  #request = new AbortController();
  #pages = 0;
  #loadedAt = 0;

  constructor(host: ControllerHost, options: QueueControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#request.abort();
  }

  /** False while it is loading, and with several pages open: a reload would take the reader's place away. */
  isOlderThan(ms: number): boolean {
    return this.state.kind === 'ready' && this.state.pending === null && this.#pages === 1 && this.#options.now().getTime() - this.#loadedAt > ms;
  }

  /** After signing out: nothing of the cases stays on the page. */
  forget(): void {
    this.#request.abort();
    this.filter = {};
    this.#set({ kind: 'loading' });
  }

  async setFilter(filter: CaseFilter): Promise<void> {
    this.filter = filter;
    await this.load();
  }

  /** The first page. What is shown stays until the answer is there. */
  async load(): Promise<void> {
    this.#set(this.state.kind === 'ready' ? { ...this.state, pending: 'list', code: null } : { kind: 'loading' });
    await this.#ask({}, (page) => {
      this.#pages = 1;
      this.#loadedAt = this.#options.now().getTime();
      return { kind: 'ready', cases: page.cases, nextCursor: page.nextCursor, pending: null, code: null };
    });
  }

  /** A case was changed here. Its place may be another now; with several pages open the list stays where it is read, and only its line changes. */
  async noteChange(changed: CaseSummary): Promise<void> {
    if (this.state.kind !== 'ready' || this.#pages <= 1) return this.load();
    this.#set({ ...this.state, cases: this.state.cases.map((one) => (one.caseId === changed.caseId ? changed : one)) });
  }

  async loadMore(): Promise<void> {
    const before = this.state;
    if (before.kind !== 'ready' || before.nextCursor === null || before.pending !== null) return;
    this.#set({ ...before, pending: 'more', code: null });
    await this.#ask({ cursor: before.nextCursor }, (page) => {
      this.#pages += 1;
      // A case that moved between two pages must not be listed twice.
      const known = new Set(before.cases.map((one) => one.caseId));
      const fresh = page.cases.filter((one) => !known.has(one.caseId));
      return { kind: 'ready', cases: [...before.cases, ...fresh], nextCursor: page.nextCursor, pending: null, code: null };
    });
  }

  async #ask(page: { cursor?: string }, next: (answer: OperationOutput<Operations['listCases']>) => QueueState): Promise<void> {
    this.#request.abort();
    const request = new AbortController();
    this.#request = request;
    try {
      const answer = await this.#options.client().listCases({ query: { ...this.filter, ...page }, signal: request.signal });
      if (this.#request === request) this.#set(next(answer));
    } catch (error) {
      if (request.signal.aborted) return;
      const code = errorCode(error);
      this.#set(this.state.kind === 'ready' ? { ...this.state, pending: null, code } : { kind: 'failed', code });
      this.#options.onError(code);
    }
  }

  #set(state: QueueState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
