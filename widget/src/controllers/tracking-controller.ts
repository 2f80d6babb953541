import { codeOf, hasCode } from '@kotak-aduan/api-client/errors';
import type { OwnData } from '@kotak-aduan/api-client/schemas/own-data';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { isTrackingCode, normaliseTrackingCode, trackingCodeLength } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type CodeProblem =
  | { readonly kind: 'empty' | 'typo' | 'session-over' | 'code-replaced' }
  | { readonly kind: 'length'; readonly typed: number }
  | { readonly kind: 'error'; readonly code: string };

export type TrackingState =
  | { readonly kind: 'asking'; readonly problem: CodeProblem | null }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly case: TrackedCase; readonly isRefreshing: boolean; readonly problem: string | null };

export interface TrackingApi {
  openTracking(input: { body: { trackingCode: TrackingCode } }): Promise<{ token: string; case: TrackedCase }>;
  getTrackedCase(input: { token: string }): Promise<TrackedCase>;
  getOwnData(input: { token: string }): Promise<OwnData>;
}

/** A complaint that is followed by its code. Code and token live here, in memory, and nowhere else. */
export class TrackingController implements ReactiveController {
  state: TrackingState = { kind: 'asking', problem: null };
  /** Of the complaint that is open. */
  code: TrackingCode | null = null;
  #token: string | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #api: TrackingApi;

  constructor(host: ReactiveControllerHost, api: TrackingApi) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  async open(typed: string): Promise<void> {
    const trackingCode = normaliseTrackingCode(typed);
    if (!isTrackingCode(trackingCode)) {
      this.#become({ kind: 'asking', problem: codeProblem(trackingCode) });
      return;
    }
    this.#become({ kind: 'opening' });
    try {
      const session = await this.#api.openTracking({ body: { trackingCode } });
      this.#token = session.token;
      this.code = trackingCode;
      this.#show(session.case);
    } catch (error) {
      this.#become({ kind: 'asking', problem: { kind: 'error', code: codeOf(error) } });
    }
  }

  async refresh(): Promise<void> {
    if (this.state.kind !== 'open' || this.state.isRefreshing || this.#token === null) return;
    this.#become({ ...this.state, isRefreshing: true, problem: null });
    const problem = await this.change((token) => this.#api.getTrackedCase({ token }));
    if (problem !== null && this.state.kind === 'open') this.#become({ ...this.state, isRefreshing: false, problem });
  }

  /**
   * Runs what needs the token and gives the case as it is then. Null where it is done, else the code of what went wrong. Nobody is hurried
   * (WCAG 2.2.1): where the token's time is up, the code that is open here gives another, once.
   */
  async change(run: (token: string) => Promise<TrackedCase>, isRenewed = false): Promise<string | null> {
    const token = this.#token;
    if (token === null) return this.#over(token);
    try {
      const fresh = await run(token);
      if (this.#token === token) this.#show(fresh);
      return null;
    } catch (error) {
      if (hasCode(error, 'session-expired') || hasCode(error, 'unauthenticated')) {
        if (this.#token !== token) return 'session-expired';
        const renewed = isRenewed ? 'failed' : await this.#renew(token);
        if (renewed === 'done') return this.change(run, true);
        // A code that opened this and opens nothing any more was replaced; of a complaint that is gone the server says something else.
        return this.#over(token, renewed === 'refused' && hasCode(error, 'session-expired') ? 'code-replaced' : 'session-over');
      }
      // It has moved on meanwhile: what can be done now is seen beside what went wrong.
      if (hasCode(error, 'illegal-transition') || hasCode(error, 'too-late')) await this.#catchUp(token);
      return codeOf(error);
    }
  }

  async readOwnData(): Promise<OwnData | string> {
    let data: OwnData | null = null;
    const problem = await this.change(async (token) => {
      data = await this.#api.getOwnData({ token });
      return this.#api.getTrackedCase({ token });
    });
    return data ?? problem ?? 'internal';
  }

  /** Forgets code, token and case. */
  close(): void {
    this.#forget();
    this.#become({ kind: 'asking', problem: null });
  }

  async #catchUp(token: string): Promise<void> {
    const fresh = await this.#api.getTrackedCase({ token }).catch(() => null);
    if (fresh !== null && this.#token === token) this.#show(fresh);
  }

  async #renew(token: string): Promise<'done' | 'refused' | 'failed'> {
    if (this.code === null) return 'failed';
    try {
      const session = await this.#api.openTracking({ body: { trackingCode: this.code } });
      if (this.#token !== token) return 'failed';
      this.#token = session.token;
      return 'done';
    } catch (error) {
      return hasCode(error, 'wrong-tracking-code') ? 'refused' : 'failed';
    }
  }

  /** Unless it was closed meanwhile. */
  #over(token: string | null, kind: 'session-over' | 'code-replaced' = 'session-over'): string {
    if (this.#token === token) {
      this.#forget();
      this.#become({ kind: 'asking', problem: { kind } });
    }
    return 'session-expired';
  }

  #forget(): void {
    this.#token = null;
    this.code = null;
  }

  #show(fresh: TrackedCase): void {
    this.#become({ kind: 'open', case: fresh, isRefreshing: false, problem: null });
  }

  #become(state: TrackingState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function codeProblem(code: string): CodeProblem {
  if (code === '') return { kind: 'empty' };
  return code.length === trackingCodeLength ? { kind: 'typo' } : { kind: 'length', typed: code.length };
}
