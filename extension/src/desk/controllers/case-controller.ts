import type { CaseId, DeskCase } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController } from 'lit';
import type { DeskClient } from '../desk-client.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';

export type CaseViewState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly caseId: CaseId }
  | { readonly kind: 'failed'; readonly caseId: CaseId; readonly code: string }
  | { readonly kind: 'ready'; readonly case: DeskCase; readonly isReloading: boolean; readonly code: string | null };

export interface CaseControllerOptions {
  readonly client: () => Pick<DeskClient, 'getCase'>;
  readonly onError: (code: string) => void;
}

/** The one case that is open. */
export class CaseController implements ReactiveController {
  state: CaseViewState = { kind: 'none' };
  readonly #host: ControllerHost;
  readonly #options: CaseControllerOptions;
  #request = new AbortController();

  constructor(host: ControllerHost, options: CaseControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#request.abort();
  }

  get caseId(): CaseId | null {
    if (this.state.kind === 'none') return null;
    return this.state.kind === 'ready' ? this.state.case.caseId : this.state.caseId;
  }

  async open(caseId: CaseId): Promise<void> {
    if (this.caseId === caseId && this.state.kind !== 'failed') return;
    this.#set({ kind: 'loading', caseId });
    await this.#ask(caseId);
  }

  /** The same case as the server has it now: for a stale version, or for freshly signed photo addresses. */
  async reload(): Promise<void> {
    const { caseId } = this;
    if (caseId === null) return;
    this.#set(this.state.kind === 'ready' ? { ...this.state, isReloading: true, code: null } : { kind: 'loading', caseId });
    await this.#ask(caseId);
  }

  /** The case as a change answered with it. */
  put(changed: DeskCase): void {
    if (this.caseId !== changed.caseId) return;
    this.#request.abort();
    this.#set({ kind: 'ready', case: changed, isReloading: false, code: null });
  }

  close(): void {
    this.#request.abort();
    this.#set({ kind: 'none' });
  }

  async #ask(caseId: CaseId): Promise<void> {
    this.#request.abort();
    const request = new AbortController();
    this.#request = request;
    try {
      const found = await this.#options.client().getCase({ params: { caseId }, signal: request.signal });
      if (this.#request === request) this.#set({ kind: 'ready', case: found, isReloading: false, code: null });
    } catch (error) {
      if (request.signal.aborted) return;
      const code = errorCode(error);
      this.#set(this.state.kind === 'ready' ? { ...this.state, isReloading: false, code } : { kind: 'failed', caseId, code });
      this.#options.onError(code);
    }
  }

  #set(state: CaseViewState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
