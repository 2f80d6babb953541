import type { CityConfig, DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { CaseController } from '../../controllers/case-controller.ts';
import { CityController } from '../../controllers/city-controller.ts';
import { ClipsController } from '../../controllers/clips-controller.ts';
import { QueueController } from '../../controllers/queue-controller.ts';
import { queueHref, RouteController } from '../../controllers/route-controller.ts';
import { SessionController } from '../../controllers/session-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import type { DeskHost } from '../../desk-host.ts';
import { hrefOfNumber } from '../../href-of-number.ts';
import { isLanguage, messagesByLanguage, type Language } from '../../messages/language.ts';
import type { Messages } from '../../messages/id.ts';
import { isSessionLost } from '../../words/error-code.ts';
import { explainError } from '../../words/explain-error.ts';
import { createTimeWords } from '../../words/time-words.ts';
import { controlsStyles } from '../controls.styles.ts';
import { renderAccounts } from '../render-accounts.ts';
import { renderClips } from '../render-clips.ts';
import { renderViews } from '../render-views.ts';
import { deskAppStyles } from './desk-app.styles.ts';

const staleAfterMs = 60_000;

/**
 * The desk: signing in, the queue and the open case, side by side on a wide screen and one after the other on a phone.
 *
 * @summary The whole desk; needs a `DeskHost` in `host`.
 */
export class DeskApp extends LitElement {
  static override styles = [controlsStyles, deskAppStyles];

  /** The page this desk stands in: the extension's or the server's. */
  @property({ attribute: false }) host: DeskHost | null = null;

  @state() private language: Language = 'id';
  @state() private isOnline = true;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  #signInCount = 0;
  #context: DeskContext | null = null;
  #listening = new AbortController();

  readonly #session = new SessionController(this, () => this.#desk);
  readonly #city = new CityController(this, () => this.#desk.client);
  readonly #queue = new QueueController(this, { client: () => this.#desk.client, now: () => this.#desk.now(), onError: (code) => this.#noteError(code) });
  readonly #case = new CaseController(this, { client: () => this.#desk.client, onError: (code) => this.#noteError(code) });
  readonly #route = new RouteController(this, { onChange: () => this.#followRoute() });

  readonly #clips = new ClipsController(this, { clips: () => this.host?.clips ?? null, onSessionLost: () => this.#noteError('session-expired') });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const noteConnection = (): void => {
      this.isOnline = navigator.onLine;
      if (this.isOnline && this.#session.state.kind === 'unreachable') void this.#start(); // Each controller draws its own outcome.
    };
    noteConnection();
    window.addEventListener('online', noteConnection, { signal });
    window.addEventListener('offline', noteConnection, { signal });
    document.addEventListener('visibilitychange', () => this.#freshen(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    const choice = this.host?.languageChoice.get();
    if (isLanguage(choice)) this.language = choice;
    void this.#start(); // Each controller draws its own outcome.
  }

  protected override updated(changed: PropertyValues): void {
    const { state: session } = this.#session;
    if (changed.has('language')) document.documentElement.lang = this.language;
    document.title = this.#pageTitle;
    if (session.kind === 'expired' && this.dialog !== null && !this.dialog.open) this.dialog.showModal();
    if (session.kind === 'signed-in' && this.dialog?.open === true) this.dialog.close();
  }

  protected override render(): TemplateResult {
    const t = this.#messages;
    return html`
      <header class="bar">
        <p class="brand">
          <a href=${queueHref}>${t.app.title}</a
          >${this.#city.state.kind === 'ready' ? html` <span class="meta name">${this.#city.state.city.name}</span>` : nothing}
        </p>
        <div class="row">
          ${this.#renderOperator(t)}
          <button class="plain" lang=${this.language === 'id' ? 'en' : 'id'} @click=${this.#changeLanguage}>${t.app.otherLanguage}</button>
        </div>
      </header>
      ${this.isOnline ? nothing : html`<p class="offline" role="status">${t.app.isOffline}</p>`} ${this.#renderBody(t)}
      <dialog aria-labelledby="expired-heading" @cancel=${(event: Event) => event.preventDefault()}>
        ${
          this.#session.state.kind === 'expired'
            ? html`<h2 id="expired-heading">${t.signIn.expiredHeading}</h2>
                <p>${t.signIn.expiredText}</p>
                ${this.#renderSignIn(t, this.#session.state.operator.email)}`
            : nothing
        }
      </dialog>
    `;
  }

  get #desk(): DeskHost {
    if (this.host === null) throw new TypeError('<desk-app> needs its host property');
    return this.host;
  }

  get #messages(): Messages {
    return messagesByLanguage[this.language];
  }

  /** Number and name of the product; never what a complaint says. */
  get #pageTitle(): string {
    const open = this.#case.state;
    return open.kind === 'ready' ? `${open.case.complaintNumber} · ${this.#messages.app.title}` : this.#messages.app.title;
  }

  #renderOperator(t: Messages): TemplateResult | typeof nothing {
    const { state: session } = this.#session;
    if (session.kind !== 'signed-in') return nothing;
    const { name, unit, role } = session.operator;
    return html`<span class="meta"><span class="name">${name}, </span>${unit.shortName ?? unit.name}<span class="name"> (${t.roles[role]})</span></span>
      <button class="plain" @click=${() => this.#leave()}>${t.app.signOut}</button>`;
  }

  #renderBody(t: Messages): TemplateResult {
    const session = this.#session.state;
    if (session.kind === 'checking') return html`<main><p class="alone" role="status">${t.app.opening}</p></main>`;
    // Written and kept on this device, and sent later: no line is needed to go on with it.
    if (session.kind === 'unreachable') return (this.#clips.wasSignedIn ? this.#renderClips(t, session.code) : null) ?? this.#renderTrouble(t, session.code);
    if (session.kind === 'signed-out') {
      const { shared } = this.#clips.state;
      return html`<main class="narrow">
        <h1>${t.signIn.heading}</h1>
        ${shared === 0 ? nothing : html`<p class="notice waits" role="status">${t.app.sharedWait(shared)}</p>`} ${this.#renderSignIn(t, '')}
      </main>`;
    }
    if (this.#city.state.kind === 'failed') return this.#renderTrouble(t, this.#city.state.code);
    if (this.#city.state.kind === 'loading') return html`<main><p class="alone" role="status">${t.app.opening}</p></main>`;
    const context = this.#contextFor(session.operator, this.#city.state.city);
    const { kind } = this.#route.route;
    const views = renderViews({ kind, hasClips: context.host.clips !== null, t });
    const clips = this.#renderClips(t);
    if (clips !== null || kind === 'accounts') return html`${views}${clips ?? renderAccounts(context)}`;
    const isCaseOpen = kind === 'case';
    return html`${views}<desk-advice .context=${context}></desk-advice>
      <desk-code-requests .context=${context}></desk-code-requests>
      <desk-claims .context=${context}></desk-claims>
      <desk-sites .context=${context}></desk-sites>
      <desk-clip-reports .context=${context}></desk-clip-reports>
      <main class="split" data-view=${isCaseOpen ? 'case' : 'queue'}>
        <desk-queue
          .context=${context}
          .queue=${this.#queue.state}
          .filter=${this.#queue.filter}
          .openCaseId=${this.#case.caseId}
          .onFilter=${this.#setFilter}
          .onReload=${this.#reloadQueue}
          .onMore=${this.#loadMore}
        ></desk-queue>
        <desk-case .context=${context} .view=${this.#case.state} .onReload=${this.#reloadCase}></desk-case>
      </main>`;
  }

  /** Null where something else is to be seen. */
  #renderClips(t: Messages, code: string | null = null): TemplateResult | null {
    const { route } = this.#route;
    if (route.kind !== 'clips' || this.host?.clips == null) return null;
    const trouble = this.#renderTrouble(t, code ?? 'network');
    return renderClips({ state: this.#clips.state, route, language: this.language, isOffline: code !== null, t, trouble });
  }

  #renderTrouble(t: Messages, code: string): TemplateResult {
    return html`<main class="narrow stack">
      <p class="notice" role="alert" data-state="wrong">${explainError(code, this.language)}</p>
      <p><button class="primary" @click=${() => this.#start()}>${t.app.tryAgain}</button></p>
    </main>`;
  }

  #renderSignIn(t: Messages, email: string): TemplateResult {
    return html`<desk-sign-in
      .messages=${t}
      .language=${this.language}
      .signIn=${this.#session.signIn}
      .email=${email}
      .onSubmit=${this.#enter}
    ></desk-sign-in>`;
  }

  /** The same object as long as nothing in it changed, so that elements below are not drawn again for nothing. */
  #contextFor(operator: DeskContext['operator'], city: CityConfig): DeskContext {
    const before = this.#context;
    const { language } = this;
    if (before?.operator === operator && before.city === city && before.language === language && before.signInCount === this.#signInCount) return before;
    const host = this.#desk;
    const messages = this.#messages;
    this.#context = {
      host,
      operator,
      city,
      language,
      messages,
      times: createTimeWords({ timeZone: city.timeZone, language, messages, now: () => host.now() }),
      explain: (code) => explainError(code, language),
      signInCount: this.#signInCount,
      onCaseChanged: (changed) => this.#takeChange(changed),
      reloadCase: () => this.#reloadChanged(),
      onError: (code) => this.#noteError(code),
    };
    return this.#context;
  }

  async #start(): Promise<void> {
    void this.#clips.count(); // Draws its own outcome.
    await Promise.all([this.#session.check(), this.#city.load()]);
    const { kind } = this.#session.state;
    if (kind === 'signed-in') this.#showWork();
    if (kind === 'unreachable' && this.#clips.wasSignedIn) void this.#clips.resume(); // Draws its own outcome.
  }

  #showWork(): void {
    // What waits to be sent goes on with the desk open, whichever part of it is looked at.
    void this.#clips.resume(); // Draws its own outcome.
    void this.#queue.load(); // Draws its own outcome.
    this.#followRoute();
  }

  /** Back at the page after a while: the queue as it is now. */
  #freshen(): void {
    if (document.visibilityState === 'visible' && this.#session.state.kind === 'signed-in' && this.#queue.isOlderThan(staleAfterMs)) void this.#queue.load(); // Draws its own outcome.
  }

  #followRoute(): void {
    if (this.#session.state.kind !== 'signed-in' && this.#session.state.kind !== 'expired') return;
    const { route } = this.#route;
    if (route.kind === 'clips') void this.#clips.open(); // Draws its own outcome.
    // The queue draws what can't be asked.
    if (route.kind === 'number') void hrefOfNumber(this.#desk.client, route.complaintNumber).then((href) => location.replace(href));
    if (route.kind === 'case') void this.#case.open(route.caseId); // Draws its own outcome.
    else this.#case.close();
  }

  #takeChange(changed: DeskCase): void {
    this.#case.put(changed);
    void this.#queue.noteChange(changed); // Draws its own outcome.
  }

  /** The case as it is now; where somebody else changed it, its line in the queue follows. */
  async #reloadChanged(): Promise<void> {
    const before = this.#case.state.kind === 'ready' ? this.#case.state.case.version : null;
    await this.#case.reload();
    const { state: now } = this.#case;
    if (now.kind === 'ready' && now.case.version !== before) void this.#queue.noteChange(now.case); // Draws its own outcome.
  }

  #noteError(code: string): void {
    if (isSessionLost(code)) this.#session.noteExpired();
  }

  readonly #enter = async (credentials: { email: string; password: string }): Promise<void> => {
    const before = this.#session.state;
    if (!(await this.#session.enter(credentials)) || this.#session.state.kind !== 'signed-in') return;
    this.#signInCount += 1;
    // Another person must not go on in the open case with the first one's rights.
    const isSamePerson = before.kind === 'expired' && before.operator.operatorId === this.#session.state.operator.operatorId;
    if (!isSamePerson) this.#case.close();
    if (this.#city.state.kind !== 'ready') await this.#city.load();
    this.#showWork();
    if (isSamePerson) await this.#case.reload();
  };

  async #leave(): Promise<void> {
    await this.#session.leave();
    if (this.#session.state.kind !== 'signed-out') return;
    this.#case.close();
    this.#queue.forget();
    await this.#clips.leave();
  }

  readonly #setFilter = (filter: QueueController['filter']): Promise<void> => this.#queue.setFilter(filter);
  readonly #reloadQueue = (): Promise<void> => this.#queue.load();
  readonly #loadMore = (): Promise<void> => this.#queue.loadMore();
  readonly #reloadCase = (): Promise<void> => this.#case.reload();

  readonly #changeLanguage = (): void => {
    this.language = this.language === 'id' ? 'en' : 'id';
    this.host?.languageChoice.set(this.language);
  };
}
