import { createClientFor } from '@kotak-aduan/api-client/client/create-client-for';
import type { ClientFor } from '@kotak-aduan/api-client/client/client-types';
import { hasCode } from '@kotak-aduan/api-client/errors';
import { listOfficialAccounts } from '@kotak-aduan/api-client/operations/list-official-accounts';
import type { OfficialAccounts } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AccountsController, type AccountsLists } from '../../controllers/accounts-controller.ts';
import { channelsIndonesian, channelsTextsFor, type ChannelsLanguage } from '../../messages/channels-texts-for.ts';
import type { ChannelsMessages } from '../../messages/id/channels.ts';
import type { AccountCheck } from '@kotak-aduan/api-client/official-accounts';
import { askOnce } from '../../official-accounts/ask-once.ts';
import { apiOrigin } from '../api-origin.ts';
import { formStyles } from '../kotak-aduan-form/kotak-aduan-form.styles.ts';
import { version } from '../version.ts';
import { warnDeveloper } from '../warn-developer.ts';
import { accountsByUnit } from './account-entry.ts';
import { channelsStyles } from './kanal-resmi.styles.ts';

type Checking = typeof import('./check-result.ts');

/**
 * The agency's official accounts and numbers, and a field that tells a real account from a false one. What is typed there stays on the
 * device. The list is public, so it needs no frame; whoever controls the page can still change what it shows, so the city's own page is
 * always one tap away.
 *
 * @summary Daftar akun dan nomor resmi dinas, dengan isian untuk memeriksa apakah sebuah akun asli. Yang diperiksa tidak dikirim ke mana pun.
 * @attr {string} agency - Kode dinas di berkas kota, misalnya `dpupr`. Akunnya tampil lebih dulu; tanpa ini tampil semua akun kota.
 * @attr {string} api - Alamat server kota, misalnya `https://aduan.kota.go.id`. Tidak perlu diisi kalau skripnya dari server itu; wajib kalau dipasang lewat npm.
 * @attr {'box' | 'page'} layout - Tampilan: `box` sebagai kotak, `page` menyatu dengan halaman, yang punya judulnya sendiri.
 * @attr {'id' | 'jv' | 'su' | 'en'} locale - Bahasa yang dipakai lebih dulu: Indonesia, Jawa, Sunda, atau Inggris. Pengunjung bisa menggantinya.
 * @attr {'auto' | 'light' | 'dark'} theme - Warna. `auto` mengikuti setelan perangkat pengunjung; pakai `light` kalau situs Anda selalu terang.
 * @slot - Tautan ke daftar di halaman kota, untuk pengunjung tanpa JavaScript dan untuk situs yang belum didaftarkan kota.
 * @slot plain - Daftar yang sudah ada di halaman itu sendiri; tampil sampai daftar dari server termuat, dan kalau tidak bisa dimuat.
 * @csspart base - Seluruh isi; keadaannya ada di `data-state` (`loading`, `ready`, `failed`).
 * @csspart check - Isian untuk memeriksa akun.
 * @csspart account - Satu akun dalam daftar.
 * @csspart link - Tautan ke sebuah akun.
 * @cssproperty --aduan-accent-color - Warna tombol, tautan, dan garis fokus.
 * @cssproperty --aduan-on-accent-color - Warna tulisan di atas warna tombol.
 * @cssproperty --aduan-surface-color - Warna latar.
 * @cssproperty --aduan-text-color - Warna tulisan.
 * @cssproperty --aduan-border-radius - Lengkung sudut.
 */
export class KanalResmi extends LitElement {
  // What would be static styles, properties and version are getters: the compiler rewrites a whole class for a static field.
  static get version(): string {
    return version;
  }
  static override get styles(): CSSResult[] {
    return [formStyles, channelsStyles];
  }
  static override get properties(): PropertyDeclarations {
    return { agency: {}, api: {}, layout: {}, locale: {}, theme: {}, language: { state: true }, check: { state: true } };
  }

  declare agency: string | null | undefined;
  declare api: string | null | undefined;
  declare layout: string | null | undefined;
  declare locale: string | null | undefined;
  declare theme: string | null | undefined;
  declare private language: ChannelsLanguage;
  declare private check: AccountCheck | 'not-loaded' | null;

  /** Instead of the browser's own, for tests and for pages with a transport of their own. */
  fetcher: typeof fetch | undefined;
  readonly #accounts: AccountsController;
  #checking: Checking | null = null;

  constructor() {
    super();
    this.language = channelsIndonesian;
    this.check = null;
    this.#accounts = new AccountsController(this, { load: (isAnew) => this.#load(isAnew), onFailed: (cause) => this.#tellDeveloper(cause) });
  }

  get texts(): ChannelsMessages {
    return this.language.texts;
  }

  get #origin(): string {
    return apiOrigin(this.api, import.meta.url);
  }

  async #load(isAnew: boolean): Promise<AccountsLists> {
    const baseUrl = this.#origin;
    const client = createClientFor({ listOfficialAccounts }, { baseUrl, fetch: this.fetcher });
    const { agency } = this;
    const send = this.fetcher ?? fetch;
    const all = await askOnce({ send, key: baseUrl, isAnew, ask: () => this.#askFirst(client) });
    // After the first, and not beside it: of a page that is not listed one request is refused, not two.
    const own = agency
      ? await askOnce({ send, key: `${baseUrl} ${agency}`, isAnew, ask: () => client.listOfficialAccounts({ query: { unitId: agency } }) })
      : all;
    // Beside the list, so that it is there when the line is not.
    void this.#loadChecking();
    return { all: all.accounts, own: own.accounts, emergencyNumbers: all.emergencyNumbers ?? [] };
  }

  /** Once; whether a second try has any sense, the request to be listed says, which is made in any case then. */
  #askFirst(client: ClientFor<{ listOfficialAccounts: typeof listOfficialAccounts }>): Promise<OfficialAccounts> {
    return client.listOfficialAccounts({ query: {}, maxAttempts: 1 }).catch(async (cause) => {
      if (!navigator.onLine) throw cause;
      // A site that is not on the list is shown to the city's coordinators, as the box does.
      const { isListed } = await import('../kotak-aduan/not-listed.ts');
      if (!(await isListed(this.#origin, this.fetcher))) throw cause;
      return client.listOfficialAccounts({ query: {} });
    });
  }

  /** Null where it could not be fetched now. */
  async #loadChecking(): Promise<Checking | null> {
    this.#checking ??= await import('./check-result.ts').catch(() => null);
    return this.#checking;
  }

  #tellDeveloper(cause: unknown): void {
    if (hasCode(cause, 'invalid-input')) warnDeveloper(`agency="${this.agency}" is no unit's id like "dpupr".`);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale')) void this.#changeLanguage(this.locale ?? 'id');
    if (isSecureContext && (changed.has('agency') || changed.has('api') || !this.hasUpdated)) void this.#accounts.load(this.#accounts.state.kind === 'failed');
  }

  async #changeLanguage(locale: string): Promise<void> {
    // Where the other language can't be fetched, the one that is there stays.
    const language = await channelsTextsFor(locale).catch(() => null);
    if (language !== null && locale === (this.locale ?? 'id')) this.language = language;
  }

  readonly #check = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const field = this.renderRoot.querySelector('input');
    const checking = await this.#loadChecking();
    const { state } = this.#accounts;
    if (state.kind === 'ready' && field !== null)
      this.check = checking === null ? 'not-loaded' : checking.checkAccount(field.value, state.all, state.emergencyNumbers);
  };

  /** An answer stands only as long as what it answers. */
  readonly #forget = (): void => {
    this.check = null;
  };

  protected override render(): TemplateResult {
    const { texts } = this;
    const { state } = this.#accounts;
    const unit = state.kind === 'ready' ? state.own.find(({ unit: one }) => one.unitId === this.agency)?.unit : undefined;
    return html`<div class="base" part="base" lang=${this.language.locale} data-state=${isSecureContext ? state.kind : 'failed'}>
      ${this.layout === 'page' ? nothing : html`<h2>${unit === undefined ? texts.title : texts.titleOf(unit.shortName ?? unit.name)}</h2>`} ${this.#body()}
    </div>`;
  }

  #body(): TemplateResult {
    const { texts } = this;
    const { state } = this.#accounts;
    if (!isSecureContext)
      return html`<p>${texts.onlyHttps}</p>
        ${this.#link()}`;
    if (state.kind === 'loading')
      return html`<p role="status">${texts.loading}</p>
        <slot name="plain"></slot> ${this.#link()}`;
    if (state.kind === 'failed')
      return html`<p role="status">${texts.failed}</p>
        <slot name="plain"></slot> ${this.#link()}`;
    const isPage = this.layout === 'page';
    const { own, all, isOld } = state;
    const others = all.filter(({ unit, handle }) => !own.some((one) => one.unit.unitId === unit.unitId && one.handle === handle));
    return html`<p>${texts.lead}</p>
      ${isOld ? html`<p role="status">${texts.offline}</p>` : nothing} ${all.length === 0 ? html`<p>${texts.none}</p>` : this.#checkForm()}
      <p class="never"><strong>${texts.never}</strong></p>
      ${all.some(({ isSample }) => isSample === true) ? html`<p class="hint">${texts.sample}</p>` : nothing}
      ${own.length === 0 && all.length > 0 ? html`<p>${texts.noneOfUnit}</p>` : accountsByUnit(own, this.language, isPage)}
      ${
        others.length === 0
          ? nothing
          : html`<details>
              <summary>${texts.others(others.length)}</summary>
              ${accountsByUnit(others, this.language, isPage)}
            </details>`
      }
      ${this.#link()}`;
  }

  #checkForm(): TemplateResult {
    const { texts, check } = this;
    return html`<form class="check" part="check" novalidate @submit=${this.#check} @input=${this.#forget}>
      <label for="typed">${texts.checkLabel}</label>
      <p class="hint" id="typed-hint">${texts.checkHint}</p>
      <div class="row">
        <input id="typed" aria-describedby="typed-hint" maxlength="300" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" />
        <button class="primary">${texts.check}</button>
      </div>
      <div class="result" role="status" data-state=${check === null || check === 'not-loaded' ? 'none' : check.kind}>
        ${check === 'not-loaded' ? texts.checkNotLoaded : check === null ? nothing : this.#checking?.checkResult(check, this.language)}
      </div>
    </form>`;
  }

  /** The page's own link, or one of ours where the page has none. */
  #link(): TemplateResult {
    if (this.querySelector('a:not([slot] a)') !== null) return html`<p class="page"><slot></slot></p>`;
    const query = this.agency ? `?unit=${encodeURIComponent(this.agency)}` : '';
    return html`<p class="page"><a href="${this.#origin}/kanal${query}">${this.texts.openPage}</a></p>`;
  }
}
