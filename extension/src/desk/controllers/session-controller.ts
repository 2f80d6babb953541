import type { Operator } from '@kotak-aduan/api-client/schemas';
import type { DeskHost } from '../desk-host.ts';
import { errorCode, isSessionLost } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { Lifetime } from './lifetime.ts';

/** `expired` keeps the operator: the page stays as it is, with a sign-in over it. */
export type SessionState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly operator: Operator }
  | { readonly kind: 'expired'; readonly operator: Operator };

export type SignInState = { readonly kind: 'idle' } | { readonly kind: 'sending' } | { readonly kind: 'refused'; readonly code: string };

/** Who is signed in, and signing in and out. */
export class SessionController {
  state: SessionState = { kind: 'checking' };
  signIn: SignInState = { kind: 'idle' };
  readonly #host: ControllerHost;
  readonly #desk: () => DeskHost;
  readonly #life: Lifetime;

  constructor(host: ControllerHost, desk: () => DeskHost) {
    this.#host = host;
    this.#desk = desk;
    this.#life = new Lifetime(host);
  }

  /** Asks the server who is signed in. */
  async check(): Promise<void> {
    const { signal } = this.#life;
    this.#set({ kind: 'checking' });
    try {
      this.#set({ kind: 'signed-in', operator: await this.#desk().client.getSession({ signal }) });
    } catch (error) {
      if (signal.aborted) return;
      const code = errorCode(error);
      this.#set(isSessionLost(code) ? { kind: 'signed-out' } : { kind: 'unreachable', code });
    }
  }

  /** True when it worked. Who was signed in before tells the caller whether it is still the same person. */
  async enter(credentials: { email: string; password: string }): Promise<boolean> {
    const { signal } = this.#life;
    const desk = this.#desk();
    this.#setSignIn({ kind: 'sending' });
    try {
      const session = await desk.client.createSession({ body: { ...credentials, transport: desk.transport }, signal });
      if (session.token !== null) await desk.keepToken({ token: session.token, expiresAt: session.expiresAt });
      this.signIn = { kind: 'idle' };
      this.#set({ kind: 'signed-in', operator: session.operator });
      return true;
    } catch (error) {
      if (!signal.aborted) this.#setSignIn({ kind: 'refused', code: errorCode(error) });
      return false;
    }
  }

  /** A call was refused because the session is gone: keep the page, ask to sign in over it. */
  noteExpired(): void {
    if (this.state.kind === 'signed-in') this.#set({ kind: 'expired', operator: this.state.operator });
  }

  async leave(): Promise<void> {
    const desk = this.#desk();
    try {
      await desk.client.deleteSession({ signal: this.#life.signal });
    } catch (error) {
      // A session that is dead already is signed out; one that could not be reached must not look signed out.
      if (!isSessionLost(errorCode(error))) {
        this.#set({ kind: 'unreachable', code: errorCode(error) });
        return;
      }
    }
    await desk.keepToken(null);
    this.#set({ kind: 'signed-out' });
  }

  #set(state: SessionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #setSignIn(state: SignInState): void {
    this.signIn = state;
    this.#host.requestUpdate();
  }
}
