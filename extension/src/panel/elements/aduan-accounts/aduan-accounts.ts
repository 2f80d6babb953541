import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AccountChoice, AccountLine } from '../../../accounts/account-choice.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import type { Messages } from '../../../messages/id.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';

const hiddenStyles = css`
  :host([hidden]) {
    display: none;
  }
`;

/**
 * Which city and account clips are made for: said where there is one, chosen where there are several.
 * @summary The account at the head of the panel and of the settings.
 */
export class AduanAccounts extends LitElement {
  static override readonly styles = [controlsStyles, hiddenStyles];
  static override readonly properties = { accounts: { attribute: false }, language: { attribute: false }, lines: { state: true } };

  declare accounts: AccountChoice | null;
  declare language: UiLanguage;
  declare private lines: readonly AccountLine[];
  #life: AbortController | null = null;

  constructor() {
    super();
    this.accounts = null;
    this.language = 'id';
    this.lines = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
    this.#life = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('accounts')) this.#follow();
    // Where nothing is said no room is taken, and no gap of the column.
    this.hidden = this.lines.length === 0;
  }

  #follow(): void {
    this.#life?.abort();
    const { accounts } = this;
    if (accounts === null) return;
    const { signal } = (this.#life = new AbortController());
    const look = (): void => {
      accounts.list().then(
        (lines) => {
          if (!signal.aborted) this.lines = lines;
        },
        // What can't be read is as nobody signed in; the panel says so itself.
        () => undefined,
      );
    };
    accounts.watch(look, { signal });
    look();
  }

  protected override render(): TemplateResult | typeof nothing {
    const t = messagesIn(this.language);
    const active = this.lines.find(({ isActive }) => isActive);
    if (this.lines.length === 0) return nothing;
    if (this.lines.length === 1)
      return active === undefined ? nothing : html`<p class="hint" part="base">${t.accountLabel} ${t.accountLine(active.city, active.operator)}</p>`;
    return html`<div class="stack tight" part="base">
      <label for="account">${t.accountLabel}</label>
      <select id="account" aria-describedby="account-hint" @change=${this.#choose}>
        ${this.lines.map((line) => html`<option value=${line.account} ?selected=${line.isActive}>${lineText(line, t)}</option>`)}
      </select>
      <p class="hint" id="account-hint">${t.accountHint}</p>
    </div>`;
  }

  readonly #choose = (event: Event): void => {
    const chosen = this.lines.find(({ account }) => event.currentTarget instanceof HTMLSelectElement && event.currentTarget.value === account);
    // Who watches the active account shows what comes of it; where it can't be stored, the choice stands as it was at the next look.
    if (chosen !== undefined) void this.accounts?.choose(chosen.account).catch(() => undefined);
  };
}

function lineText({ city, operator, isSignedIn }: AccountLine, t: Messages): string {
  return isSignedIn ? t.accountLine(city, operator) : t.accountLineSignedOut(city, operator);
}
