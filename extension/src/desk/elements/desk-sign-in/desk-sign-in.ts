import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { SignInState } from '../../controllers/session-controller.ts';
import { id, type Messages } from '../../messages/id.ts';
import type { Language } from '../../messages/language.ts';
import { explainError } from '../../words/explain-error.ts';
import { controlsStyles } from '../controls.styles.ts';

/**
 * Email and password. The same form alone on the page and, after a session has ended, over it.
 *
 * @summary The sign-in of an operator.
 */
export class DeskSignIn extends LitElement {
  static override styles = [controlsStyles];

  @property({ attribute: false }) messages: Messages = id;
  @property({ attribute: false }) language: Language = 'id';
  @property({ attribute: false }) signIn: SignInState = { kind: 'idle' };
  /** Filled in beforehand where the person is known. */
  @property() email = '';
  @property({ attribute: false }) onSubmit: (credentials: { email: string; password: string }) => Promise<void> = async () => undefined;

  @state() private isPasswordShown = false;
  @state() private isEmpty = false;
  @query('#email') private readonly emailField!: HTMLInputElement;
  @query('#password') private readonly passwordField!: HTMLInputElement;

  protected override firstUpdated(): void {
    (this.email === '' ? this.emailField : this.passwordField).focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('signIn') && this.signIn.kind === 'refused') this.passwordField.select();
  }

  protected override render(): TemplateResult {
    const t = this.messages;
    const isSending = this.signIn.kind === 'sending';
    const trouble = this.#trouble;
    return html`
      <form class="stack" novalidate @submit=${this.#submit}>
        ${trouble === null ? nothing : html`<p id="trouble" class="notice" role="alert" data-state="wrong">${trouble}</p>`}
        <div class="field">
          <label for="email">${t.signIn.email}</label>
          <input id="email" name="email" type="email" autocomplete="username" autocapitalize="none" spellcheck="false" required .value=${this.email} />
        </div>
        <div class="field">
          <label for="password">${t.signIn.password}</label>
          <input
            id="password"
            name="password"
            type=${this.isPasswordShown ? 'text' : 'password'}
            autocomplete="current-password"
            autocapitalize="none"
            spellcheck="false"
            required
            aria-describedby=${trouble === null ? nothing : 'trouble'}
          />
          <label class="check"><input type="checkbox" .checked=${this.isPasswordShown} @change=${this.#togglePassword} />${t.signIn.showPassword}</label>
        </div>
        <button class="primary" type="submit" ?disabled=${isSending}>${isSending ? t.signIn.isSending : t.signIn.submit}</button>
      </form>
    `;
  }

  get #trouble(): string | null {
    if (this.isEmpty) return this.messages.signIn.isEmpty;
    if (this.signIn.kind !== 'refused') return null;
    const { code } = this.signIn;
    // Here "not signed in" means that email and password don't belong together; which of the two is wrong is not told.
    return code === 'unauthenticated' || code === 'invalid-input' ? this.messages.signIn.refused : explainError(code, this.language);
  }

  readonly #togglePassword = (): void => {
    this.isPasswordShown = !this.isPasswordShown;
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const email = this.emailField.value.trim();
    const password = this.passwordField.value;
    this.isEmpty = email === '' || password === '';
    if (this.isEmpty) {
      (email === '' ? this.emailField : this.passwordField).focus();
      return;
    }
    void this.onSubmit({ email, password }); // The outcome comes back as `signIn`.
  };
}
