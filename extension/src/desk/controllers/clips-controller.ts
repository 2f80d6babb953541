import type { ClipBackend } from '../clips/clip-backend.ts';
import type { DeskClips } from '../clips/desk-clips.ts';
import type { ControllerHost } from './controller-host.ts';
import { Lifetime } from './lifetime.ts';

export interface ClipsState {
  /** How many shared things wait for a sign-in. */
  readonly shared: number;
  /** Null until its part of the page is here. */
  readonly backend: ClipBackend | null;
  readonly isFailed: boolean;
}

/** The clips of this device: what waits before anybody is signed in, and the part of the page that shows them once it is wanted. */
export class ClipsController {
  state: ClipsState = { shared: 0, backend: null, isFailed: false };
  readonly #host: ControllerHost;
  readonly #clips: () => DeskClips | null;
  readonly #onSessionLost: () => void;
  readonly #life: Lifetime;
  #opening: Promise<void> | null = null;

  constructor(host: ControllerHost, { clips, onSessionLost }: { clips: () => DeskClips | null; onSessionLost: () => void }) {
    this.#host = host;
    this.#clips = clips;
    this.#onSessionLost = onSessionLost;
    this.#life = new Lifetime(host);
  }

  /** Whether what was written here may be shown although the server can't be asked who looks. */
  get wasSignedIn(): boolean {
    return this.#clips()?.wasSignedIn() === true;
  }

  async count(): Promise<void> {
    this.#set({ shared: (await this.#clips()?.countShared()) ?? 0 });
  }

  /** Somebody is signed in: what waited for that goes on. */
  async resume(): Promise<void> {
    this.#clips()?.noteSignedIn(true);
    await this.open();
    await this.state.backend?.noteSession(true);
    this.#set({ shared: 0 });
  }

  async leave(): Promise<void> {
    this.#clips()?.noteSignedIn(false);
    await this.state.backend?.noteSession(false);
    await this.count();
  }

  /** Fetches the part; a second call waits for the first. */
  open(): Promise<void> {
    return (this.#opening ??= this.#open());
  }

  async #open(): Promise<void> {
    const clips = this.#clips();
    if (clips === null) return;
    try {
      this.#set({ backend: await clips.open({ signal: this.#life.signal, onSessionLost: this.#onSessionLost }), isFailed: false });
    } catch {
      // The line is down before the part was ever here: asked for again at the next visit.
      this.#opening = null;
      this.#set({ isFailed: true });
    }
  }

  #set(change: Partial<ClipsState>): void {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
  }
}
