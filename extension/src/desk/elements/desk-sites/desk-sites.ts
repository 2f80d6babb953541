import { cryptoRandom, randomUuid } from '@kotak-aduan/api-client';
import { sitesPerCall, type Site } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { SitesController } from '../../controllers/sites-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { readSiteLines, type SiteLines } from '../../words/read-site-lines.ts';
import { controlsStyles } from '../controls.styles.ts';
import { foldStyles } from '../fold.styles.ts';
import { deskSitesStyles } from './desk-sites.styles.ts';

type Sites = DeskContext['messages']['sites'];

/** So many that ask stand above the fold, to be answered by one press; more would push the queue out of sight. */
const atOnce = 2;

/**
 * Which websites may hold the box, those that ask for it first. Only for who decides about them: coordinators and admins.
 *
 * @summary Websites that ask for the box, each with two answers, and below a fold the others and a list to paste.
 */
export class DeskSites extends LitElement {
  static override styles = [controlsStyles, foldStyles, deskSitesStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  /** What is wrong with the pasted list; null before anybody has sent one. */
  @state() private pasted: SiteLines | null = null;

  readonly #sites = new SitesController(this, {
    client: () => (this.#decides ? (this.context?.host.client ?? null) : null),
    randomId: () => this.context?.host.randomId() ?? randomUuid(cryptoRandom),
    onError: (code) => this.context?.onError(code),
  });

  get #decides(): boolean {
    const role = this.context?.operator.role;
    return role === 'coordinator' || role === 'admin';
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('context') as DeskContext | null | undefined; // What this very property held.
    if (changed.has('context') && before?.signInCount !== this.context?.signInCount) void this.#sites.load(); // Draws its own outcome.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null || !this.#decides) return nothing;
    const t = context.messages.sites;
    const { sites, code, done } = this.#sites.state;
    const asking = sites.filter((site) => site.state === 'asked');
    const others = asking.slice(atOnce);
    return html`<div class="base">
        ${asking.length === 0 ? nothing : html`<h3>${t.asking}</h3>`} ${asking.length === 0 ? nothing : html`<p class="meta">${t.how}</p>`}
        ${this.#renderList(context, asking.slice(0, atOnce))}
        <p role="status">${done === null ? nothing : done === 'allowed' ? t.doneAllowed : t.doneRefused}</p>
        ${code === null ? nothing : html`<p class="notice" role="alert" data-state="wrong">${context.explain(code)}</p>`}
      </div>
      <details class="base">
        <summary>${t.heading(others.length)}</summary>
        <div class="content">
          ${others.length === 0 ? nothing : html`<h3>${t.asking}</h3>`} ${asking.length === 0 ? html`<p class="meta">${t.noneAsks}</p>` : nothing}
          ${this.#renderList(context, others)} ${this.#renderForm(t)} ${this.#renderGroup(context, t.allowed, 'allowed')}
          ${this.#renderGroup(context, t.refused, 'refused')}
        </div>
      </details>`;
  }

  #renderGroup(context: DeskContext, heading: string, state: Site['state']): TemplateResult | typeof nothing {
    const group = this.#sites.state.sites.filter((site) => site.state === state);
    return group.length === 0
      ? nothing
      : html`<h3>${heading}</h3>
          ${this.#renderList(context, group)}`;
  }

  #renderList(context: DeskContext, sites: readonly Site[]): TemplateResult | typeof nothing {
    if (sites.length === 0) return nothing;
    return html`<ul>
      ${repeat(
        sites,
        ({ origin }) => origin,
        (site) =>
          html`<li>
            <p class="origin">${site.origin}</p>
            ${this.#renderFacts(context, site)} ${site.isFixed ? nothing : this.#renderButtons(context.messages.sites, site)}
          </li>`,
      )}
    </ul>`;
  }

  #renderFacts({ messages, times }: DeskContext, { state, isFixed, firstAskedAt, lastAskedAt, decidedAt }: Site): TemplateResult | typeof nothing {
    const t = messages.sites;
    if (isFixed) return html`<p class="meta">${t.fixed}</p>`;
    if (state === 'asked' && firstAskedAt !== null && lastAskedAt !== null)
      return html`<p class="meta">${t.askedSince(times.moment(firstAskedAt), times.moment(lastAskedAt))}</p>`;
    return decidedAt === null ? nothing : html`<p class="meta">${t.decidedOn(times.moment(decidedAt))}</p>`;
  }

  #renderButtons(t: Sites, { origin, state }: Site): TemplateResult {
    const { isDeciding } = this.#sites.state;
    const decide = (answer: 'allowed' | 'refused') => (): void => {
      void this.#sites.decide([origin], answer); // Draws its own outcome.
    };
    const refuse = state === 'allowed' ? { words: t.takeBack, name: t.takeBackFor(origin) } : { words: t.refuse, name: t.refuseFor(origin) };
    return html`<div class="row">
      ${
        state === 'allowed'
          ? nothing
          : html`<button class="primary" ?disabled=${isDeciding} aria-label=${t.allowFor(origin)} @click=${decide('allowed')}>${t.allow}</button>`
      }
      ${state === 'refused' ? nothing : html`<button ?disabled=${isDeciding} aria-label=${refuse.name} @click=${decide('refused')}>${refuse.words}</button>`}
    </div>`;
  }

  #renderForm(t: Sites): TemplateResult {
    const problem = this.#problemOfList(t);
    return html`<form @submit=${this.#send}>
      <div class="field">
        <label for="origins">${t.paste}</label>
        <span class="hint" id="origins-hint">${t.pasteHint}</span>
        <textarea
          id="origins"
          name="origins"
          rows="4"
          spellcheck="false"
          autocapitalize="off"
          aria-describedby=${problem === nothing ? 'origins-hint' : 'origins-hint origins-problem'}
          aria-invalid=${problem === nothing ? 'false' : 'true'}
        ></textarea>
      </div>
      ${problem}
      <button type="submit" ?disabled=${this.#sites.state.isDeciding}>${t.pasteAllow}</button>
    </form>`;
  }

  #problemOfList(t: Sites): TemplateResult | typeof nothing {
    if (this.pasted === null) return nothing;
    const { origins, wrong } = this.pasted;
    const words = origins.length > sitesPerCall ? t.pasteMany(sitesPerCall) : wrong.length > 0 ? t.wrongLines : origins.length === 0 ? t.pasteEmpty : null;
    if (words === null) return nothing;
    return html`<div class="notice" role="alert" id="origins-problem" data-state="wrong">
      <p>${words}</p>
      <ul>
        ${wrong.slice(0, 20).map(({ text, problem }) => html`<li>${t.line(text.slice(0, 80), t.problems[problem])}</li>`)}
      </ul>
    </div>`;
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = this.renderRoot.querySelector('textarea');
    if (field === null) return;
    const lines = readSiteLines(field.value);
    const { origins, wrong } = lines;
    // Said once the good ones are through, so that one alert speaks of what is left.
    const isSendable = origins.length > 0 && origins.length <= sitesPerCall;
    if (isSendable) {
      this.pasted = null;
      if (!(await this.#sites.decide(origins, 'allowed'))) return;
      field.value = wrong.map(({ text }) => text).join('\n');
      if (wrong.length === 0) return;
    }
    this.pasted = lines;
    field.focus();
  };
}
