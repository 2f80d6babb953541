import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { errorCode } from '../../../errors/has-code.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import type { Messages } from '../../../messages/id.ts';
import { faultText, messagesIn, type UiLanguage, uiLanguageNames, uiLanguages } from '../../../messages/messages.ts';
import { readServerAddress } from '../../read-server-address.ts';
import type { SignedIn, SignIn } from '../../sign-in.ts';
import { pairingStyles } from './aduan-pairing.styles.ts';

export interface PairingActions {
  /** Called in the click's own turn. */
  signIn(given: SignIn): Promise<SignedIn>;
  signOut(): Promise<void>;
  chooseLanguage(language: UiLanguage): Promise<void>;
}

type Field = 'address' | 'email' | 'password';
type Faults = Partial<Record<Field | 'all', string>>;

/**
 * First run and settings: which server, and who.
 * @summary Pairs the extension with a city's server.
 */
export class AduanPairing extends LitElement {
  static override readonly styles = [controlsStyles, pairingStyles];
  static override readonly properties = {
    language: { attribute: false },
    address: { attribute: false },
    email: { attribute: false },
    signedIn: { attribute: false },
    actions: { attribute: false },
    faults: { state: true },
    isBusy: { state: true },
  };

  declare language: UiLanguage;
  declare address: string;
  declare email: string;
  declare signedIn: SignedIn | null;
  declare actions: PairingActions | null;
  declare faults: Faults;
  declare isBusy: boolean;

  constructor() {
    super();
    this.language = 'id';
    this.address = '';
    this.email = '';
    this.signedIn = null;
    this.actions = null;
    this.faults = {};
    this.isBusy = false;
  }

  protected override render(): TemplateResult {
    const t = messagesIn(this.language);
    return html`<div class="stack">
      <h1>${t.pairingTitle}</h1>
      ${this.signedIn === null ? this.#form(t) : this.#paired(this.signedIn, t)} ${this.#languages(t)}
    </div>`;
  }

  #form(t: Messages): TemplateResult {
    return html`<form class="card stack" novalidate @submit=${(event: SubmitEvent) => this.#submit(event, t)}>
      <p>${t.pairingLead}</p>
      ${this.faults.all === undefined ? nothing : html`<p class="notice" data-tone="danger" role="alert">${this.faults.all}</p>`}
      ${this.#field({ field: 'address', type: 'url', label: t.serverAddress, hint: t.serverAddressHint, value: this.address, autocomplete: 'url' })}
      ${this.#field({ field: 'email', type: 'email', label: t.email, value: this.email, autocomplete: 'username' })}
      ${this.#field({ field: 'password', type: 'password', label: t.password, hint: t.privacyNote, autocomplete: 'current-password' })}
      <button type="submit" data-look="primary" ?disabled=${this.isBusy}>${this.isBusy ? t.signingIn : t.signIn}</button>
    </form>`;
  }

  #field(given: { field: Field; type: string; label: string; hint?: string; value?: string; autocomplete: string }): TemplateResult {
    const { field } = given;
    const fault = this.faults[field];
    const described = [fault === undefined ? '' : `${field}-fault`, given.hint === undefined ? '' : `${field}-hint`].join(' ').trim();
    return html`<div class="stack tight">
      <label for=${field}>${given.label}</label>
      ${given.hint === undefined ? nothing : html`<p class="hint" id="${field}-hint">${given.hint}</p>`}
      ${fault === undefined ? nothing : html`<p class="error" id="${field}-fault">${fault}</p>`}
      <input
        id=${field}
        name=${field}
        type=${given.type}
        .value=${given.value ?? ''}
        autocomplete=${given.autocomplete}
        spellcheck="false"
        aria-invalid=${String(fault !== undefined)}
        aria-describedby=${described || nothing}
      />
    </div>`;
  }

  #paired(signedIn: SignedIn, t: Messages): TemplateResult {
    return html`<div class="notice stack" data-tone="good">
      <h2 tabindex="-1" id="paired">${t.paired(signedIn.city)}</h2>
      ${signedIn.operator === '' ? nothing : html`<p>${t.pairedAs(signedIn.operator)}</p>`}
      <p>${t.pairedNext}</p>
      <div class="row">
        <button type="button" @click=${() => this.#signOut()}>${t.signOut}</button>
        <button type="button" data-look="quiet" data-action="add" @click=${() => this.#addAccount()}>${t.accountAdd}</button>
      </div>
    </div>`;
  }

  #languages(t: Messages): TemplateResult {
    return html`<div class="stack tight">
      <label for="language">${t.language}</label>
      <select id="language" @change=${this.#chooseLanguage}>
        ${uiLanguages.map((one) => html`<option value=${one} ?selected=${one === this.language}>${uiLanguageNames[one]}</option>`)}
      </select>
    </div>`;
  }

  async #submit(event: SubmitEvent, t: Messages): Promise<void> {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement) || this.isBusy) return;
    const given = new FormData(event.currentTarget);
    const word = (name: Field): string => {
      const value = given.get(name);
      return typeof value === 'string' ? value : '';
    };
    const read = readServerAddress(word('address'));
    const faults: Faults = {
      ...('fault' in read ? { address: read.fault === 'bad' ? t.serverAddressBad : t.serverAddressInsecure } : {}),
      ...(word('email').trim() === '' ? { email: t.emailMissing } : {}),
      ...(word('password') === '' ? { password: t.passwordMissing } : {}),
    };
    this.faults = faults;
    this.address = word('address');
    this.email = word('email').trim();
    if ('fault' in read || Object.keys(faults).length > 0) return this.#focus('[aria-invalid="true"]');
    this.isBusy = true;
    try {
      this.signedIn = (await this.actions?.signIn({ address: read.address, email: word('email').trim(), password: word('password') })) ?? null;
      this.address = read.address;
      return await this.#focus('#paired');
    } catch (error) {
      const code = errorCode(error) ?? 'message-failed';
      this.faults =
        code === 'password-wrong'
          ? { password: t.passwordWrong }
          : code === 'server-not-found'
            ? { address: t.serverNotFound }
            : { all: faultText(code, this.language) };
      return await this.#focus('[aria-invalid="true"]');
    } finally {
      this.isBusy = false;
    }
  }

  async #signOut(): Promise<void> {
    await this.actions?.signOut();
    this.signedIn = null;
    await this.#focus('#email');
  }

  /** The one that is signed in stays so, and can be gone back to. */
  async #addAccount(): Promise<void> {
    [this.signedIn, this.address, this.email] = [null, '', ''];
    await this.#focus('#address');
  }

  async #chooseLanguage(event: Event): Promise<void> {
    const chosen = uiLanguages.find((one) => event.currentTarget instanceof HTMLSelectElement && one === event.currentTarget.value);
    if (chosen === undefined) return;
    await this.actions?.chooseLanguage(chosen);
    this.language = chosen;
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
