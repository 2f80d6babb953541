import type { CaseId, ComplaintNumber, Duplicate } from '@kotak-aduan/api-client/schemas';
import type { DeskClient } from '../desk-client.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { Lifetime } from './lifetime.ts';

export interface DuplicatesState {
  /** What the server suggests. */
  readonly suggested: readonly Duplicate[];
  /** What was asked for by its number; null before anybody asked. */
  readonly found: readonly Duplicate[] | null;
  /** What went wrong with asking for a number. */
  readonly code: string | null;
}

export interface DuplicatesOptions {
  readonly client: () => Pick<DeskClient, 'listDuplicates'> | null;
  readonly onError: (code: string) => void;
}

const nothing: DuplicatesState = { suggested: [], found: null, code: null };

/** What may be about the same thing as the case that is open. */
export class DuplicatesController {
  state: DuplicatesState = nothing;
  readonly #host: ControllerHost;
  readonly #options: DuplicatesOptions;
  readonly #life: Lifetime;
  /** Only the last question's answer is drawn. */
  #asked = 0;

  constructor(host: ControllerHost, options: DuplicatesOptions) {
    this.#host = host;
    this.#options = options;
    this.#life = new Lifetime(host);
  }

  /** Suggestions are help that may be missing: a server from before them, or a line that is down, says nothing. */
  async load(caseId: CaseId): Promise<void> {
    this.#set(nothing);
    const duplicates = await this.#ask(caseId, undefined).catch((error: unknown) => {
      this.#options.onError(errorCode(error));
      return null;
    });
    if (duplicates !== null) this.#set({ ...this.state, suggested: duplicates });
  }

  async find(caseId: CaseId, number: ComplaintNumber): Promise<void> {
    try {
      const found = await this.#ask(caseId, number);
      if (found !== null) this.#set({ ...this.state, found, code: null });
    } catch (error) {
      const code = errorCode(error);
      this.#set({ ...this.state, found: code === 'not-found' ? [] : null, code: code === 'not-found' ? null : code });
      this.#options.onError(code);
    }
  }

  /** Null where somebody has asked something else meanwhile. */
  async #ask(caseId: CaseId, number: ComplaintNumber | undefined): Promise<readonly Duplicate[] | null> {
    const client = this.#options.client();
    if (client === null) return null;
    const asked = (this.#asked += 1);
    const { signal } = this.#life;
    const { duplicates } = await client.listDuplicates({ params: { caseId }, query: number === undefined ? {} : { number }, signal });
    return asked === this.#asked && !signal.aborted ? duplicates : null;
  }

  #set(state: DuplicatesState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
