import type { ClaimOutcome, ComplaintNumber, OpenClaim } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController } from 'lit';
import type { DeskClient } from '../desk-client.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { DecisionKeys } from './decision-keys.ts';

export interface ClaimsState {
  readonly claims: readonly OpenClaim[];
  /** The one whose word is compared. */
  readonly comparing: ComplaintNumber | null;
  /** What went wrong last. */
  readonly code: string | null;
  /** What the last word came to. */
  readonly told: { readonly complaintNumber: ComplaintNumber; readonly outcome: ClaimOutcome } | null;
}

export interface ClaimsOptions {
  readonly client: () => Pick<DeskClient, 'listClaims' | 'acceptClaim'> | null;
  readonly randomId: () => string;
  readonly onError: (code: string) => void;
}

const nothing: ClaimsState = { claims: [], comparing: null, code: null, told: null };

/** Authors of clips who ask for their code, and the word by which one is let in. */
export class ClaimsController implements ReactiveController {
  state: ClaimsState = nothing;
  readonly #host: ControllerHost;
  readonly #options: ClaimsOptions;
  readonly #keys: DecisionKeys;

  constructor(host: ControllerHost, options: ClaimsOptions) {
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
      const { claims } = await client.listClaims({});
      this.#set({ ...this.state, claims });
    } catch (error) {
      this.#fail(error);
    }
  }

  async compare(complaintNumber: ComplaintNumber, word: string): Promise<void> {
    const client = this.#options.client();
    if (client === null || this.state.comparing !== null || word === '') return;
    this.#set({ ...this.state, comparing: complaintNumber, code: null, told: null });
    try {
      // The same word for the same clip is one try, however often its answer is lost.
      const idempotencyKey = this.#keys.keyFor(`${complaintNumber} ${word}`);
      const { outcome, triesLeft } = await client.acceptClaim({ params: { complaintNumber }, body: { word }, idempotencyKey });
      const isOther = (claim: OpenClaim): boolean => claim.complaintNumber !== complaintNumber;
      const { claims } = this.state;
      const left = outcome === 'accepted' ? claims.filter(isOther) : claims.map((claim) => (isOther(claim) ? claim : { ...claim, triesLeft }));
      this.#set({ claims: left, comparing: null, code: null, told: { complaintNumber, outcome } });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const code = errorCode(error);
    this.#set({ ...this.state, comparing: null, code });
    this.#options.onError(code);
  }

  #set(state: ClaimsState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
