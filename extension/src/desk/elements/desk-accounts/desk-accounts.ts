import { cryptoRandom, randomUuid } from '@kotak-aduan/api-client';
import { type AccountState, unitIdSchema, unitKinds } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { makeBoard, type AccountBoard, type BoardAccount } from '../../accounts/account-board.ts';
import { csvOfBoard } from '../../accounts/csv-of-board.ts';
import { accountFilters, countBoard, filterBoard, type AccountFilter } from '../../accounts/filter-board.ts';
import { AccountsController } from '../../controllers/accounts-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { accountsIn } from '../../messages/accounts.ts';
import type { AccountsMessages } from '../../messages/accounts-id.ts';
import { controlsStyles } from '../controls.styles.ts';
import { renderUnits } from '../render-units.ts';
import { deskAccountsStyles } from './desk-accounts.styles.ts';
import { renderAccount } from './render-account.ts';

/** A city has thousands of RT; nobody reads that many at once. */
const unitsAtOnce = 100;
const idleChoices = [14, 30, 60, 90] as const;

/**
 * The board of accounts: which unit has one, which stand still, which look like ours and aren't; and the coordinator's word.
 *
 * @summary Accounts of each unit, with filters, history and a CSV.
 */
export class DeskAccounts extends LitElement {
  static override styles = [controlsStyles, deskAccountsStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @state() private filter: AccountFilter = 'all';
  @state() private kind: (typeof unitKinds)[number] | null = null;
  @state() private idleDays: number = 30;
  @state() private shown = unitsAtOnce;
  /** The account that was to be confirmed and has no owner yet. */
  @state() private lacking: string | null = null;

  readonly #accounts = new AccountsController(this, {
    client: () => this.context?.host.client ?? null,
    randomId: () => this.context?.host.randomId() ?? randomUuid(cryptoRandom),
    onError: (code) => this.context?.onError(code),
  });

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('context') as DeskContext | null | undefined; // What this very property held.
    if (changed.has('context') && before?.signInCount !== this.context?.signInCount) void this.#accounts.load(); // Draws its own outcome.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null) return nothing;
    const t = accountsIn(context.language);
    const { isLoaded, official, audited, code, done } = this.#accounts.state;
    const board = makeBoard({ units: context.city.units, official, audited, idleDays: this.idleDays });
    const shown = filterBoard(board, { filter: this.filter, kind: this.kind });
    const { without, idle, alike, open } = countBoard(board);
    return html`<div class="base">
      <h1>${t.heading}</h1>
      <p class="meta">${t.how}</p>
      ${code === null ? nothing : html`<p class="notice" role="alert" data-state="wrong">${context.explain(code)}</p>`}
      <p role="status">${done === null ? nothing : t.done[done]}</p>
      ${
        isLoaded
          ? html`<p>${t.counts(without, idle, alike, open)}</p>
              ${this.#renderFilters(t, shown)} ${this.#renderBoard(context, t, shown)}`
          : code === null
            ? html`<p role="status">${context.messages.app.opening}</p>`
            : nothing
      }
    </div>`;
  }

  #renderFilters(t: AccountsMessages, shown: AccountBoard): TemplateResult {
    const kinds = unitKinds.filter((kind) => this.context?.city.units.some((unit) => unit.kind === kind) === true);
    return html`<div class="filters">
      <div class="field">
        <label for="filter">${t.show}</label>
        <select id="filter" @change=${(event: Event) => (this.filter = accountFilters.find((one) => one === valueOf(event)) ?? 'all')}>
          ${accountFilters.map((one) => html`<option value=${one} ?selected=${one === this.filter}>${t.filters[one]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="kind">${t.kind}</label>
        <select id="kind" @change=${(event: Event) => (this.kind = unitKinds.find((one) => one === valueOf(event)) ?? null)}>
          <option value="">${t.anyKind}</option>
          ${kinds.map((one) => html`<option value=${one} ?selected=${one === this.kind}>${t.kinds[one]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="idle">${t.idleAfter}</label>
        <select id="idle" @change=${(event: Event) => (this.idleDays = Number(valueOf(event)))}>
          ${idleChoices.map((one) => html`<option value=${one} ?selected=${one === this.idleDays}>${t.days(one)}</option>`)}
        </select>
      </div>
      <button @click=${() => download(csvOfBoard(shown, t))}>${t.csv}</button>
    </div>`;
  }

  #renderBoard(context: DeskContext, t: AccountsMessages, { units, strays }: AccountBoard): TemplateResult {
    if (units.length === 0 && strays.length === 0) return html`<p class="notice">${t.nothing}</p>`;
    const left = units.length - this.shown;
    return html`${
      strays.length === 0
        ? nothing
        : html`<section>
            <h2>${t.strays}</h2>
            ${this.#renderAccounts(context, t, strays)}
          </section>`
    }
    ${repeat(
      units.slice(0, this.shown),
      ({ unit }) => unit.unitId,
      ({ unit, accounts }) =>
        html`<section>
          <h2>${unit.name} <span class="meta">${t.kinds[unit.kind]}</span></h2>
          ${accounts.length === 0 ? html`<p class="meta">${t.none}</p>` : this.#renderAccounts(context, t, accounts)}
        </section>`,
    )}
    ${left <= 0 ? nothing : html`<p><button @click=${() => (this.shown += unitsAtOnce)}>${t.more(Math.min(left, unitsAtOnce))}</button></p>`}`;
  }

  #renderAccounts(context: DeskContext, t: AccountsMessages, accounts: readonly BoardAccount[]): TemplateResult {
    return html`<ul>
      ${repeat(
        accounts,
        ({ key }) => key,
        (account) => html`<li>${renderAccount(account, { t, times: context.times })} ${this.#renderDecision(context, t, account)}</li>`,
      )}
    </ul>`;
  }

  #renderDecision(context: DeskContext, t: AccountsMessages, account: BoardAccount): TemplateResult | typeof nothing {
    const { role } = context.operator;
    if (account.state === 'listed' || (role !== 'coordinator' && role !== 'admin')) return nothing;
    const { handle, key, unitId } = account;
    const { isDeciding } = this.#accounts.state;
    if (account.state !== 'noted') {
      return html`<div class="row">
        <button ?disabled=${isDeciding} aria-label=${t.takeBackFor(handle)} @click=${() => this.#decide(account, 'noted', unitId)}>${t.takeBack}</button>
      </div>`;
    }
    const field = `owner-${key.replaceAll(/[^\w-]/g, '-')}`;
    return html`<div class="field">
        <label for=${field}>${t.owner(handle)}</label>
        <select id=${field} aria-invalid=${String(this.lacking === key)} aria-describedby=${this.lacking === key ? `${field}-lacks` : nothing}>
          <option value="">${t.noOwner}</option>
          ${renderUnits(context, { chosen: unitId ?? '', skip: context.city.units.filter((unit) => unit.isExternal).map((unit) => unit.unitId) })}
        </select>
        ${this.lacking === key ? html`<p class="wrong" role="alert" id="${field}-lacks">${t.chooseOwner}</p>` : nothing}
      </div>
      <div class="row">
        <button class="primary" ?disabled=${isDeciding} aria-label=${t.confirmFor(handle)} @click=${() => this.#confirm(account, field)}>${t.confirm}</button>
        <button ?disabled=${isDeciding} aria-label=${t.refuseFor(handle)} @click=${() => this.#decide(account, 'false', unitId)}>${t.refuse}</button>
      </div>`;
  }

  #confirm(account: BoardAccount, field: string): void {
    const select = this.renderRoot.querySelector<HTMLSelectElement>(`#${field}`);
    const unitId = unitIdSchema.safeParse(select?.value).data ?? null;
    this.lacking = unitId === null ? account.key : null;
    if (unitId === null) select?.focus();
    else this.#decide(account, 'confirmed', unitId);
  }

  #decide(account: BoardAccount, word: AccountState, unitId: BoardAccount['unitId']): void {
    this.lacking = null;
    void this.#accounts.decide(account, { state: word, unitId }); // Draws its own outcome.
  }
}

function valueOf(event: Event): string {
  return event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '';
}

function download(csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `akun-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  // The browser has taken the bytes by the end of the click's turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
