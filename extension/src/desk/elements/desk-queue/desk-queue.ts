import { caseStates, channels, type CaseId, type CaseSummary } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { caseHref } from '../../controllers/route-controller.ts';
import type { CaseFilter, QueueState } from '../../controllers/queue-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { isClockRunning } from '../../words/clock.ts';
import { escalatedWords } from '../../words/escalated-words.ts';
import { groupUnits } from '../../words/group-units.ts';
import { controlsStyles } from '../controls.styles.ts';
import { deskQueueStyles } from './desk-queue.styles.ts';

/**
 * The cases in the server's order of urgency, which is said in words before it is shown in colour.
 *
 * @summary The queue with its filters.
 */
export class DeskQueue extends LitElement {
  static override styles = [controlsStyles, deskQueueStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) queue: QueueState = { kind: 'loading' };
  @property({ attribute: false }) filter: CaseFilter = {};
  @property({ attribute: false }) openCaseId: CaseId | null = null;
  @property({ attribute: false }) onFilter: (filter: CaseFilter) => Promise<void> = async () => undefined;
  @property({ attribute: false }) onReload: () => Promise<void> = async () => undefined;
  @property({ attribute: false }) onMore: () => Promise<void> = async () => undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (this.context === null) return nothing;
    const t = this.context.messages.queue;
    return html`
      <section class="base" aria-labelledby="queue-heading">
        <div class="head">
          <h1 id="queue-heading">${t.heading}</h1>
          <button class="plain" ?disabled=${this.#isPending} @click=${() => this.onReload()}>${t.refresh}</button>
        </div>
        ${this.#renderFilters(this.context)}
        <p class="meta count" role="status">${this.#countWords}</p>
        ${this.#renderList(this.context)}
      </section>
    `;
  }

  get #isPending(): boolean {
    return this.queue.kind === 'loading' || (this.queue.kind === 'ready' && this.queue.pending !== null);
  }

  get #countWords(): string {
    if (this.context === null || this.queue.kind === 'failed') return '';
    const t = this.context.messages.queue;
    if (this.queue.kind === 'loading' || this.queue.pending === 'list') return t.loading;
    return this.queue.cases.length === 0 ? '' : t.shown(this.queue.cases.length, this.queue.nextCursor !== null);
  }

  #renderFilters({ city, messages }: DeskContext): TemplateResult {
    const t = messages.queue;
    const { filter } = this;
    const active = Object.keys(filter).filter((key) => key !== 'search').length;
    const option = (value: string, label: string, chosen: string | undefined): TemplateResult =>
      html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
    return html`
      <form role="search" @submit=${this.#submit}>
        <div class="search">
          <label class="visually-hidden" for="search">${t.search}</label>
          <input
            id="search"
            name="search"
            type="search"
            maxlength="200"
            autocomplete="off"
            placeholder=${t.search}
            .value=${filter.search ?? ''}
            @search=${this.#submit}
          />
          <button type="submit">${t.submitSearch}</button>
        </div>
        <details>
          <summary>${active === 0 ? t.filters : t.filtersActive(active)}</summary>
          <div class="filters" @change=${this.#change}>
            <div class="field">
              <label for="state">${t.state}</label>
              <select id="state" name="state">
                <option value="">${t.anyState}</option>
                ${caseStates.map((state) => option(state, messages.states[state], filter.state))}
              </select>
            </div>
            <div class="field">
              <label for="channel">${t.channel}</label>
              <select id="channel" name="channel">
                <option value="">${t.anyChannel}</option>
                ${channels.map((channel) => option(channel, messages.channels[channel], filter.channel))}
              </select>
            </div>
            <div class="field wide">
              <label for="unit">${t.unit}</label>
              <select id="unit" name="unitId">
                <option value="">${t.anyUnit}</option>
                ${groupUnits(city.units, messages).map(
                  (group) => html`<optgroup label=${group.label}>${group.units.map((unit) => option(unit.unitId, unit.name, filter.unitId))}</optgroup>`,
                )}
              </select>
            </div>
            <label class="check"><input type="checkbox" name="isOverdue" value="true" .checked=${filter.isOverdue === 'true'} />${t.isOverdue}</label>
            <label class="check"><input type="checkbox" name="isMentioned" value="true" .checked=${filter.isMentioned === 'true'} />${t.onlyMentioned}</label>
            ${active === 0 ? nothing : html`<button type="button" class="plain" @click=${this.#clear}>${t.clear}</button>`}
          </div>
        </details>
      </form>
    `;
  }

  #renderList(context: DeskContext): TemplateResult | typeof nothing {
    const { queue } = this;
    const t = context.messages;
    if (queue.kind === 'loading') return html`<div class="bones" aria-hidden="true"><span></span><span></span><span></span></div>`;
    if (queue.kind === 'failed') return this.#renderTrouble(context, queue.code);
    const isFiltered = Object.keys(this.filter).length > 0;
    if (queue.cases.length === 0 && queue.pending === null && queue.code === null) {
      return html`<div class="empty">
        <p><strong>${isFiltered ? t.queue.noMatch : t.queue.isEmpty}</strong></p>
        <p class="meta">${isFiltered ? t.queue.noMatchHint : t.queue.isEmptyHint}</p>
        ${isFiltered ? html`<button @click=${this.#clear}>${t.queue.clear}</button>` : nothing}
      </div>`;
    }
    return html`
      ${queue.code === null ? nothing : this.#renderTrouble(context, queue.code)}
      <ol class="cases" aria-busy=${queue.pending === 'list'}>
        ${repeat(
          queue.cases,
          (one) => one.caseId,
          (one) => this.#renderCase(context, one),
        )}
      </ol>
      ${
        queue.nextCursor === null
          ? nothing
          : html`<p class="more">
              <button ?disabled=${queue.pending !== null} @click=${() => this.onMore()}>
                ${queue.pending === 'more' ? t.queue.loading : t.queue.loadMore}
              </button>
            </p>`
      }
    `;
  }

  #renderTrouble({ explain, messages }: DeskContext, code: string): TemplateResult {
    return html`<div class="notice" role="alert" data-state="wrong">
      <p>${explain(code)}</p>
      <button @click=${() => this.onReload()}>${messages.app.tryAgain}</button>
    </div>`;
  }

  #renderCase({ city, messages, times }: DeskContext, one: CaseSummary): TemplateResult {
    const category = city.categories.find((known) => known.categoryId === one.categoryId)?.name ?? messages.queue.withoutCategory;
    const facts = [category, messages.channels[one.channel], one.leadUnit.shortName ?? one.leadUnit.name];
    if (one.attachmentCount > 0) facts.push(messages.queue.photos(one.attachmentCount));
    return html`<li>
      <a href=${caseHref(one.caseId)} aria-current=${one.caseId === this.openCaseId ? 'true' : nothing}>
        <span class="urgency">
          ${isClockRunning(one.state) ? html`<strong class="due" data-state=${one.isOverdue ? 'overdue' : 'running'}>${times.due(one)}</strong>` : nothing}
          ${one.isMentioned === true ? html`<span class="mark">${messages.queue.isMentioned}</span>` : nothing}
          <span class="state">${messages.states[one.state]}</span>
        </span>
        ${one.escalatedTo == null ? nothing : html`<strong class="escalated">${escalatedWords(one.escalatedTo, one, messages)}</strong>`}
        <span class="excerpt">${one.excerpt === '' ? messages.queue.withoutText : one.excerpt}</span>
        <span class="meta">${facts.join(' · ')}</span>
        <span class="meta number">${one.complaintNumber} · <time datetime=${one.receivedAt}>${times.short(one.receivedAt)}</time></span>
      </a>
    </li>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#apply();
  };

  readonly #change = (): void => this.#apply();

  readonly #clear = (): void => {
    void this.onFilter({}); // Comes back as `queue`.
  };

  #apply(): void {
    const form = this.renderRoot.querySelector('form');
    if (form === null) return;
    const typed = new FormData(form);
    const text = (name: string): string => {
      const value = typed.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const state = caseStates.find((known) => known === text('state'));
    const channel = channels.find((known) => known === text('channel'));
    const unit = this.context?.city.units.find((known) => known.unitId === text('unitId'));
    const search = text('search');
    void this.onFilter({
      ...(state === undefined ? {} : { state }),
      ...(channel === undefined ? {} : { channel }),
      ...(unit === undefined ? {} : { unitId: unit.unitId }),
      ...(search === '' ? {} : { search }),
      ...(typed.get('isMentioned') === null ? {} : { isMentioned: 'true' }),
      ...(typed.get('isOverdue') === null ? {} : { isOverdue: 'true' }),
    }); // Comes back as `queue`.
  }
}
