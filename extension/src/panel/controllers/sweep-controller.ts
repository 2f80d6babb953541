import type { NotComplaintKind } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { errorCode } from '../../errors/has-code.ts';
import type { SweepingBackend, SweepOutcome, SweptItem } from '../sweep-items.ts';

export interface SweepState {
  readonly outcome: SweepOutcome | null;
  readonly isBusy: boolean;
  /** What went wrong, as a code. */
  readonly fault: string | null;
  /** What is said of the last press. */
  readonly said: 'sweepMarked' | 'sweepUnmarked' | 'sweepGone' | null;
}

/** The last sweep, kept while a draft of it is looked at. */
export class SweepController implements ReactiveController {
  state: SweepState = { outcome: null, isBusy: false, fault: null, said: null };
  readonly #host: ReactiveControllerHost;
  readonly #backend: () => SweepingBackend | null;

  constructor(host: ReactiveControllerHost, backend: () => SweepingBackend | null) {
    this.#host = host;
    this.#backend = backend;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing is asked before a press.
  }

  start(): void {
    this.#attempt(async (backend) => this.#set({ outcome: await backend.sweep() }));
  }

  /** Somebody comes back from a draft of it: it may be filed since. */
  lookAgain(): void {
    const { outcome } = this.state;
    if (outcome?.kind !== 'swept') return;
    this.#attempt(async (backend) => this.#set({ outcome: { ...outcome, items: await backend.lookAgain(outcome.items) } }));
  }

  clip(item: SweptItem): void {
    const { outcome } = this.state;
    if (outcome?.kind !== 'swept') return;
    this.#attempt(async (backend) => {
      if ((await backend.clip(outcome.tabId, item)) === 'gone') this.#set({ said: 'sweepGone' });
    });
  }

  mark(item: SweptItem, reason: NotComplaintKind | null): void {
    this.#attempt(async (backend) => {
      await backend.mark(item, reason);
      const { outcome } = this.state;
      if (outcome?.kind !== 'swept') return;
      const standing = reason === null ? ({ kind: item.isAnswered ? 'answered' : 'open' } as const) : ({ kind: 'not-complaint', reason } as const);
      const items = outcome.items.map((one) => (one.commentId === item.commentId ? { ...one, standing } : one));
      this.#set({ outcome: { ...outcome, items }, said: reason === null ? 'sweepUnmarked' : 'sweepMarked' });
    });
  }

  #attempt(work: (backend: SweepingBackend) => Promise<void>): void {
    const backend = this.#backend();
    if (backend === null || this.state.isBusy) return;
    this.#set({ isBusy: true, fault: null, said: null });
    work(backend)
      .catch((error: unknown) => this.#set({ fault: errorCode(error) ?? 'message-failed' }))
      .finally(() => this.#set({ isBusy: false }));
  }

  #set(change: Partial<SweepState>): void {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
  }
}
